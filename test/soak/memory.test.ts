import { growth, type Sample } from './memory';

const samples = (...heap: readonly number[]): readonly Sample[] =>
  heap.map((heapBytes, round) => ({
    round,
    minutes: round,
    heapBytes,
    nodes: 200,
    listeners: 100 + round,
    channels: 10 * round,
  }));

test('what grows while it warms up does not count', () => {
  expect(growth(samples(10, 50, 100, 100, 100, 100, 100, 100, 100, 100))).toEqual({
    heapBytes: 0,
    nodes: 0,
  });
});

test('one sample alone decides nothing, at either end', () => {
  expect(growth(samples(1, 1, 100, 300, 100, 100, 100, 125, 900, 125))?.heapBytes).toBe(0.25);
});

test('too few samples say nothing', () => {
  expect(growth(samples(100, 100, 100, 100, 100, 100, 100))).toBeNull();
});
