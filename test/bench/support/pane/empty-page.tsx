import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/** The least that a pane of React and Fluent can be. */
async function open(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no element #root.');
  // Where the page has Office, it waits for it, as every pane does.
  if ('Office' in window) await Office.onReady();
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <Button>OK</Button>
    </FluentProvider>,
  );
}

void open();
