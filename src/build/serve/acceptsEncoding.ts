/** Whether an Accept-Encoding header lets an encoding through: by its name or `*`, and not with a weight of zero. */
export function acceptsEncoding(header: string | undefined, encoding: string): boolean {
  const weights = new Map(header?.toLowerCase().split(',').map(readWeight))
  return (weights.get(encoding) ?? weights.get('*') ?? 0) > 0
}

function readWeight(part: string): [string, number] {
  const [name = '', ...parameters] = part.split(';').map((text) => text.trim())
  const weight = parameters.find((parameter) => parameter.startsWith('q='))
  return [name, weight === undefined ? 1 : Number(weight.slice(2))]
}
