import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { pressControl } from './pressControl.ts'

const handleClick = vi.fn()

beforeEach(() => {
  const control = document.createElement('button')
  control.id = 'control'
  control.addEventListener('click', handleClick)
  document.body.replaceChildren(control)
})

afterEach(() => handleClick.mockClear())

describe('pressControl', () => {
  it('presses a control, which then has the focus', () => {
    pressControl('control')
    expect(handleClick).toHaveBeenCalledOnce()
    expect(document.getElementById('control')).toHaveFocus()
  })

  it('lets be what is not there or does not answer now', () => {
    document.getElementById('control')?.setAttribute('disabled', '')
    pressControl('control')
    pressControl('nowhere')
    expect(handleClick).not.toHaveBeenCalled()
    expect(document.body).toHaveFocus()
  })
})
