/** @jest-environment jsdom */
import { keepForNextTime } from '../../../src/taskpane/host/keep-for-next-time';

function browserWith(serviceWorker: PropertyDescriptor): void {
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, ...serviceWorker });
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

it('asks for the service worker beside the page', async () => {
  const register = jest.fn(() => Promise.resolve());
  browserWith({ value: { register } });
  await keepForNextTime();
  expect(register.mock.calls).toEqual([['service-worker.js']]);
});

it('waits until the page is there', async () => {
  const register = jest.fn(() => Promise.resolve());
  browserWith({ value: { register } });
  const state = jest.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
  const kept = keepForNextTime();
  await Promise.resolve();
  expect(register).not.toHaveBeenCalled();
  window.dispatchEvent(new Event('load'));
  await kept;
  expect(register).toHaveBeenCalledTimes(1);
  state.mockRestore();
});

it('does without where there is none', async () => {
  expect('serviceWorker' in navigator).toBe(false);
  await expect(keepForNextTime()).resolves.toBeUndefined();
});

it('does without where the frame may not have one, or the server does not answer', async () => {
  browserWith({
    get: () => {
      throw new DOMException('The context is sandboxed.', 'SecurityError');
    },
  });
  await expect(keepForNextTime()).resolves.toBeUndefined();
  browserWith({ value: { register: () => Promise.reject(new TypeError('Failed to fetch')) } });
  await expect(keepForNextTime()).resolves.toBeUndefined();
});
