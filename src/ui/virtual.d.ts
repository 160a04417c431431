declare module 'virtual:icons' {
  /** The address of the file with the drawings of all icons, each a symbol with the icon's name as its id. */
  export const icons: string
}
