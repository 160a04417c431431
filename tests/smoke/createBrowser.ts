import type { Browser } from './Browser.ts'
import type { Driver } from './Driver.ts'
import { describeElement, type Seen } from './describeElement.ts'
import { findElement, type Target } from './findElement.ts'
import { inPage } from './inPage.ts'
import { waitFor } from './waitFor.ts'

/** Makes a browser of a driver for the site at an address, which ends with a slash. */
export function createBrowser(driver: Driver, site: string): Browser {
  const find = (target: Target) => inPage(findElement, target)
  const see = async (target: Target) => (await driver.evaluate(`(${describeElement})(${find(target)})`)) as Seen | null
  const expect = (target: Target, wanted: Partial<Seen>) =>
    waitFor(nameOf(target), async () => pick(await see(target), wanted), wanted)
  return {
    ...driver,
    open: (path) => driver.open(site + path.slice(1)),
    address: async () => String(await driver.evaluate('location.href')).replace(site, '/'),
    click: async (target) => {
      await expect(target, { isVisible: true })
      // Tried again where the element went away at that very moment: the script draws some pages anew.
      await waitFor(`a click on ${nameOf(target)}`, () => driver.click(find(target)).then(() => 'done'), 'done')
    },
    see,
    expect,
  }
}

function nameOf(target: Target): string {
  return 'id' in target ? `#${target.id}` : `${target.role} “${target.name}”`
}

function pick(seen: Seen | null, wanted: Partial<Seen>): unknown {
  return seen && Object.fromEntries(Object.entries(seen).filter(([key]) => key in wanted))
}
