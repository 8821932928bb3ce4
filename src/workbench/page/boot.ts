import './seam';

// The one script that the workbench adds to the add-in's page, before office.js.
if (!window.parent.workbench) throw new Error('This page lives in the workbench only: open its first page.');
window.parent.workbench.prepare(window);
