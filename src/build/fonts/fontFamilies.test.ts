// @vitest-environment node
import { readFileSync } from 'node:fs'
import subsetFont from 'subset-font'
import { describe, expect, it } from 'vitest'
import { type FontFamily, fontFamilies } from './fontFamilies.ts'
import { charactersOf, type FontSlice, fontSlices } from './fontSlices.ts'

const passages = {
  ru: [
    'Министры поговорили по телефону 12 мая 2021 года: речь шла об Арктике, о ядерных досье и о том, что обсудить при встрече. «Сообщение ведомства коротко, — замечает редакция, — поэтому каждое слово в нём приведено по источнику».',
    'Министры обсудили по телефону предстоящую министерскую сессию, передачу председательства в совете, положение на полуострове и стратегическую стабильность. «Стороны договорились продолжить переговоры о контроле над вооружениями и встретиться отдельно», — сказано в сообщении ведомства. Говорили также о двусторонних отношениях, о выполнении прежних соглашений и об урегулировании конфликтов; о содержании предыдущего разговора сообщение говорит коротко.',
  ],
  en: [
    'The ministers spoke by phone on 12 May 2021: the Arctic, the nuclear files and what to discuss when they meet. “The statement is short,” the editors note, “so each of its words is given as the source has it.”',
    'The ministers discussed by phone the coming ministerial session, the handover of the chairmanship, the situation on the peninsula and strategic stability. “The sides agreed to continue the talks on arms control and to meet separately,” the ministry’s statement says. They also spoke about bilateral relations, about carrying out earlier agreements and about settling conflicts; on the substance of the previous call the statement is brief.',
  ],
}

const cases = fontFamilies.flatMap((family) =>
  ([400, 700] as const).map((weight) => ({ family, name: family.name, weight })),
)

describe('fontFamilies', () => {
  it.each(cases)(
    'states the measures of $name at weight $weight as its files have them',
    async ({ family, weight }) => {
      const fonts = await readFonts(family, weight)
      expect(fonts.map(({ ascent }) => ascent)).toEqual([family.ascent, family.ascent])
      expect(fonts.map(({ descent }) => descent)).toEqual([family.descent, family.descent])
      const advances = new Map(fonts.flatMap(({ advances }) => [...advances]))
      for (const lang of ['ru', 'en'] as const) {
        const widths = [...passages[lang].join(' ')].map((character) => advances.get(character) ?? Number.NaN)
        const mean = widths.reduce((sum, width) => sum + width, 0) / widths.length
        expect(mean).toBeCloseTo(family.widths[lang][weight], 3)
      }
    },
  )
})

type Measures = { ascent: number; descent: number; advances: Map<string, number> }

async function readFonts(family: FontFamily, weight: number): Promise<Measures[]> {
  const characters = new Set([...passages.ru, ...passages.en].join(' '))
  const slices = fontSlices(family).filter(({ slice, style }) => /^(latin|cyrillic)$/.test(slice) && style === 'normal')
  return Promise.all(slices.map((slice) => readFont(slice, charactersOf(slice, characters), weight)))
}

/** Reads the tables of a font file: https://learn.microsoft.com/en-us/typography/opentype/spec/otff */
async function readFont(slice: FontSlice, characters: string[], weight: number): Promise<Measures> {
  const variationAxes = { wght: weight }
  const font = await subsetFont(readFileSync(slice.file), characters.join(''), {
    targetFormat: 'truetype',
    variationAxes,
  })
  const tables = new Map<string, number>()
  for (let entry = 12; entry < 12 + 16 * font.readUInt16BE(4); entry += 16) {
    tables.set(font.toString('latin1', entry, entry + 4), font.readUInt32BE(entry + 8))
  }
  const table = (name: string) => tables.get(name) ?? Number.NaN
  const unitsPerEm = font.readUInt16BE(table('head') + 18)
  const hhea = table('hhea')
  const lastWidth = font.readUInt16BE(hhea + 34) - 1
  const advance = (character: string) => {
    const glyph = glyphOf(font, table('cmap'), character.codePointAt(0) ?? 0)
    return font.readUInt16BE(table('hmtx') + 4 * Math.min(glyph, lastWidth)) / unitsPerEm
  }
  return {
    ascent: font.readInt16BE(hhea + 4) / unitsPerEm,
    descent: -font.readInt16BE(hhea + 6) / unitsPerEm,
    advances: new Map(characters.map((character) => [character, advance(character)])),
  }
}

/** Looks a character up in the first "cmap" subtable of format 4. */
function glyphOf(font: Buffer, cmap: number, point: number): number {
  const offsets = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, i) => cmap + font.readUInt32BE(cmap + 8 + 8 * i),
  )
  const table = offsets.find((offset) => font.readUInt16BE(offset) === 4) ?? Number.NaN
  const size = font.readUInt16BE(table + 6)
  for (let end = table + 14; end < table + 14 + size; end += 2) {
    if (point > font.readUInt16BE(end)) continue
    const start = end + size + 2
    if (point < font.readUInt16BE(start)) break
    const delta = font.readUInt16BE(start + size)
    const range = start + 2 * size
    const offset = font.readUInt16BE(range)
    if (offset === 0) return (point + delta) % 65536
    return (font.readUInt16BE(range + offset + 2 * (point - font.readUInt16BE(start))) + delta) % 65536
  }
  throw new Error(`no glyph for U+${point.toString(16)}`)
}
