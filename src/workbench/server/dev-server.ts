import type { AddressInfo } from 'node:net';
import type WebpackDevServer from 'webpack-dev-server';

/** How `npm start` serves the workbench: on a free port of this machine only. */
export function devServer(): WebpackDevServer.Configuration {
  return {
    host: 'localhost',
    port: 'auto',
    open: !process.env.CI,
    static: false,
    // The add-in runs unmodified, and a page that reloads itself would lose the open workbook.
    client: false,
    hot: false,
    liveReload: false,
    webSocketServer: false,
    devMiddleware: { stats: 'errors-warnings', etag: 'weak' },
    onListening: announce,
  };
}

function announce({ server, compiler }: WebpackDevServer): void {
  const { port } = server?.address() as AddressInfo;
  console.log('Construction du complément et du tableur de remplacement…');
  let isFirst = true;
  compiler.hooks.done.tap('announce', (stats) => {
    if (stats.hasErrors()) return;
    const address = `http://localhost:${port}/`;
    console.log(isFirst ? `Prêt : ${address} (Ctrl+C pour arrêter)` : 'Reconstruit : rechargez la page.');
    isFirst = false;
  });
}
