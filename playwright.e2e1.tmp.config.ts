import base from './playwright.config.ts'
const { webServer: _w, ...rest } = base
export default {
  ...rest,
  outputDir: '/tmp/e2e1/results',
  reporter: [['list']],
  use: { ...base.use, trace: 'off', launchOptions: { ...base.use!.launchOptions, args: [...base.use!.launchOptions!.args!, '--host-resolver-rules=MAP localhost:4173 127.0.0.1:4273,MAP localhost:4174 127.0.0.1:4274'] } },
}
