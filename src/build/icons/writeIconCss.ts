import { ICON_NAMES } from '#ui/iconNames.ts'
import { SPRITE } from './drawSprite.ts'

/**
 * The style sheet that draws every element with `data-icon` in the colour of its text, through the icon of that name as a mask:
 * `url` is the sprite's as CSS is to have it, `--icon-size` the element's own side.
 */
export function writeIconCss(url: string): string {
  const shift = `calc(var(--icon)*var(--icon-size)*${-SPRITE.pitch}/${SPRITE.side})`
  return [
    '@layer ui.later{',
    `[data-icon]{background:currentColor;mask:url("${url}") ${shift} 0/auto 100% no-repeat;print-color-adjust:exact}`,
    ...ICON_NAMES.map((name, index) => `[data-icon=${name}]{--icon:${index}}`),
    // The ground of an element is the system's there, unless it says that it will not have it; the second word is newer than the first.
    '@media (forced-colors:active){[data-icon]{forced-color-adjust:none;forced-color-adjust:preserve-parent-color}}',
    '}',
  ].join('\n')
}
