/** Runs a step of the build; how long it took stands among the measures of the process (User Timing) as `readout:{name}`. */
export async function timed<Result>(name: string, step: () => Promise<Result>): Promise<Result> {
  const start = performance.now()
  const result = await step()
  performance.measure(`readout:${name}`, { start })
  return result
}
