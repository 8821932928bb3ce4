import { HostBridge } from '../../../../src/workbench/host/bridge';
import { Host } from '../../../../src/workbench/host/host';
import { installHost } from '../../../../src/workbench/host/install';
import { MemoryGrid } from '../../../../src/workbench/host/memory/memory-grid';
import { LIGHT_THEME, OfficeControl } from '../../../../src/workbench/host/office-control';

/** What Excel is in its own window: the page's Office.js finds an empty workbook. Runs before office.js. */
const bridge = new HostBridge();
bridge.connect(new Host(new MemoryGrid()));
const apiSets = { ExcelApi: '1.17', SharedRuntime: '1.2', CustomFunctionsRuntime: '1.4' };
installHost(window, bridge, new OfficeControl({ apiSets, locale: 'fr-FR', theme: LIGHT_THEME }));
