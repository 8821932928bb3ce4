import { clientsClaim, setCacheNameDetails } from 'workbox-core';
import { precacheAndRoute } from 'workbox-precaching';
import type { Release } from './release';

/** What is used here of a worker's surroundings; its types and those of a page do not go into one program. */
interface WorkerScope {
  /** Written before this script by the build. */
  readonly RELEASE: Release;
  readonly caches: CacheStorage;
  readonly registration: { readonly scope: string };
  addEventListener(
    type: 'activate',
    listener: (event: { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
}

declare const self: WorkerScope;

const PRODUCT = 'contributions-ent';

// A cache for each release. A new one is filled whole, or not at all, while the one in use answers; it takes over once
// no page of the old one is open, so that a page never meets the files of another release.
setCacheNameDetails({ prefix: PRODUCT, precache: self.RELEASE.version });

precacheAndRoute([...self.RELEASE.files], {
  // Excel adds to a page's address who it is, and the pages add their hash to those of the scripts.
  ignoreURLParametersMatching: [/./],
  directoryIndex: 'aide.html',
  cleanURLs: false,
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOtherReleases());
});

// The page of the very first opening is served from the cache too, for what it has not loaded yet.
clientsClaim();

async function forgetOtherReleases(): Promise<void> {
  const { scope } = self.registration;
  const names = await self.caches.keys();
  // The same host may serve another copy of the add-in, beneath another address.
  const others = names.filter(
    (name) =>
      name.startsWith(`${PRODUCT}-`) &&
      name.endsWith(`-${scope}`) &&
      name !== `${PRODUCT}-${self.RELEASE.version}-${scope}`,
  );
  await Promise.all(others.map((name) => self.caches.delete(name)));
}
