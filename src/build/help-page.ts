import type { IFunction } from 'custom-functions-metadata';
import type { LocalisedMetadata } from './metadata';

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 'Segoe UI', system-ui, sans-serif; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h2 { font: 600 1.05rem/1.4 Consolas, monospace; margin: 2.5rem 0 0.5rem; overflow-wrap: anywhere; }
:target { border-inline-start: 4px solid #0e6e55; padding-inline-start: 0.5rem; }
dt { font-family: Consolas, monospace; }
dd { margin: 0 0 0.4rem 1.5rem; }
summary { cursor: pointer; }
`;

/**
 * The page that Excel opens as a function's help, at its id: aide.html#CONTRIB.
 *
 * @returns HTML without script, French first, English folded beneath each function
 */
export function helpPage({ french, english }: LocalisedMetadata): string {
  const sections = french.functions.map((entry, index) => section(entry, english.functions[index]));
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="assets/icon-32.png">
<title>Contributions ENT : les fonctions</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Contributions ENT : les fonctions</h1>
<p>Chaque argument peut être une cellule ou une plage. Entre crochets : facultatif.</p>
${sections.join('\n')}
</body>
</html>
`;
}

function section(french: IFunction, english: IFunction | undefined): string {
  const signature = french.parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name));
  return `<section>
<h2 id="${french.id}">ENT.${french.name}(${escape(signature.join(' ; '))})</h2>
${words(french)}
${english === undefined ? '' : `<details lang="en"><summary>English</summary>${words(english)}</details>`}
</section>`;
}

function words({ description = '', parameters }: IFunction): string {
  const terms = parameters.map(
    (parameter) => `<dt>${escape(parameter.name)}</dt><dd>${escape(parameter.description ?? '')}</dd>`,
  );
  return `<p>${escape(description)}</p><dl>${terms.join('')}</dl>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
