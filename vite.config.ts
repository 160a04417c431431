import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { addressPlugin } from './src/build/addressPlugin.ts'
import { assetsPlugin } from './src/build/assets/assetsPlugin.ts'
import { contentPlugin } from './src/build/content/contentPlugin.ts'
import { contentStore } from './src/build/content/contentStore.ts'
import { readoutAsset } from './src/build/content/readoutAsset.ts'
import { shortNames } from './src/build/css/shortNames.ts'
import { eagerPlugin } from './src/build/eagerPlugin.ts'
import { fontsPlugin } from './src/build/fonts/fontsPlugin.ts'
import { fontTexts } from './src/build/fonts/fontTexts.ts'
import { iconsPlugin } from './src/build/icons/iconsPlugin.ts'
import { leanReactPlugin } from './src/build/lean/leanReactPlugin.ts'
import { leanRouterPlugin } from './src/build/lean/leanRouterPlugin.ts'
import { groundAsset } from './src/build/map/groundAsset.ts'
import { servePlugin } from './src/build/serve/servePlugin.ts'
import { readSite } from './src/build/site/readSite.ts'
import { sitePlugin } from './src/build/site/sitePlugin.ts'
import en from './src/i18n/en.json' with { type: 'json' }
import findingEn from './src/i18n/finding.en.json' with { type: 'json' }
import findingRu from './src/i18n/finding.ru.json' with { type: 'json' }
import ru from './src/i18n/ru.json' with { type: 'json' }
import toolsEn from './src/i18n/tools.en.json' with { type: 'json' }
import toolsRu from './src/i18n/tools.ru.json' with { type: 'json' }

const content = contentStore(resolve(process.env.READOUT_CONTENT ?? 'src/content'))

const site = readSite(process.env)

/** One after the other, since all readouts together are large. */
async function* listAssets(base: string) {
  for (const readout of await content.read()) {
    const ground = groundAsset(readout)
    if (ground !== null) yield ground
    yield readoutAsset(readout, base)
  }
}

/** What every readout fetches as it settles, in one file too. */
const SETTLED =
  /\/src\/app\/(settleIn|finding\/loadFind|listening\/Listening|marks\/loadTextMarks|reading\/readingParts|tools\/addToolWords)\.tsx?$/

const NEEDS_NO_DOM = ['src/{content,domain}/**/*.test.ts']

export default defineConfig({
  base: site.base,
  plugins: [
    react(),
    leanReactPlugin(),
    leanRouterPlugin(),
    eagerPlugin(),
    servePlugin(),
    addressPlugin(),
    iconsPlugin(),
    contentPlugin(content),
    assetsPlugin(listAssets),
    sitePlugin({ site, content }),
    fontsPlugin({
      texts: async () =>
        fontTexts(await content.read(), { ru, en }, { ru: [toolsRu, findingRu], en: [toolsEn, findingEn] }),
    }),
  ],
  css: { modules: { generateScopedName: shortNames('src') } },
  build: {
    target: 'es2024',
    cssTarget: ['chrome125', 'firefox130', 'safari18'],
    manifest: true,
    // Slower than the default alone, which comes after it, and 2.5 kB smaller once compressed.
    minify: 'terser',
    // Names are shortened by the default, better.
    terserOptions: { ecma: 2020, module: true, compress: { passes: 3, pure_getters: true }, mangle: false },
    rolldownOptions: {
      output: {
        // What the page begins with is one script, whatever of it the parts on demand use too: each further file is a round trip.
        codeSplitting: {
          groups: [
            { name: 'index', tags: ['$initial'] },
            { name: 'settled', test: SETTLED },
          ],
        },
        minify: true,
      },
      // Drawing the map and cutting the fonts take the time that they take; no notice of it.
      checks: { pluginTimings: false },
    },
    modulePreload: { polyfill: false },
  },
  test: {
    // Only what draws or reads a page needs a DOM; to make one takes longer than most tests.
    projects: [
      { extends: true, test: { name: 'node', environment: 'node', include: NEEDS_NO_DOM } },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['src/**/*.test.{ts,tsx}', 'tests/*.test.{ts,tsx}'],
          exclude: NEEDS_NO_DOM,
        },
      },
    ],
    maxWorkers: '100%',
    setupFiles: ['tests/support/setup.ts'],
    env: { TZ: 'UTC' },
    coverage: { provider: 'v8', include: ['src/domain/**'], thresholds: { 100: true } },
  },
})
