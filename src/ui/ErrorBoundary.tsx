import { Component, type ReactNode } from 'react'

type Props = {
  children: ReactNode
  /** What stands in the place of the broken part; `retry` draws it anew. */
  fallback: (retry: () => void) => ReactNode
}

/** Keeps an error in its children from taking the rest of the page along. A class, because React has no other form of it. */
export class ErrorBoundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  retry = () => this.setState({ hasFailed: false })

  override render() {
    return this.state.hasFailed ? this.props.fallback(this.retry) : this.props.children
  }
}
