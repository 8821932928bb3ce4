import { serverCommand, sideloadingOn } from '../../src/build/excel/sideloading';

test.each(['win32', 'darwin'])(
  'on %s, trusts the certificate, then opens Excel with the manifest',
  (platform) => {
    const { trust, open, remove } = sideloadingOn(platform);
    expect(trust?.join(' ')).toBe('npx --yes office-addin-dev-certs@3.0.0 install');
    expect(open?.join(' ')).toBe(
      'npx --yes office-addin-dev-settings@4.0.0 sideload manifest.xml desktop --app Excel',
    );
    expect(remove?.join(' ')).toBe('npx --yes office-addin-dev-settings@4.0.0 unregister manifest.xml');
  },
);

test('elsewhere, serves for Excel on the web and says how to load the manifest', () => {
  const { trust, open, advice } = sideloadingOn('linux');
  expect([trust, open]).toEqual([null, null]);
  expect(advice).toContain('Charger mon complément');
  expect(advice).toContain('manifest.xml');
});

test('the server is the one that the manifest names', () => {
  expect(serverCommand(null).join(' ')).toBe(
    'npx webpack serve --mode development --port 3000 --no-hot --no-live-reload --no-client --server-type https',
  );
  expect(serverCommand('/home/a/certs').join(' ')).toMatch(
    /--server-options-key \/home\/a\/certs\/localhost.key --server-options-cert \/home\/a\/certs\/localhost.crt --server-options-ca \/home\/a\/certs\/ca.crt$/,
  );
});
