/** Features that a page of the site uses itself. */
const USED = ['clipboard-write']

// Not here: `autoplay`, which in Chromium also governs speech; media are shut out by the Content-Security-Policy.
const UNUSED = [
  'accelerometer',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]

/** The Permissions-Policy of the site: what it uses for itself alone, every other feature that browsers know off. */
export function permissionsPolicy(): string {
  return [...USED.map((feature) => `${feature}=(self)`), ...UNUSED.map((feature) => `${feature}=()`)].join(', ')
}
