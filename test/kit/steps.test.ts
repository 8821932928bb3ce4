import { chunks, atOnce, during, inSteps, StepsCancelled, type Steps } from '../../src/kit/steps';

function* counting(of: number): Steps<string> {
  for (let done = 0; done < of; done += 1) yield { done, of };
  return `${of} counted`;
}

test('steps one after the other give what they give in one go, and say how far they are', async () => {
  const seen: number[] = [];
  const counted = await inSteps(counting(3), {
    onProgress: ({ done, of }) => {
      seen.push(done, of);
    },
  });
  expect(counted).toBe('3 counted');
  expect(seen).toEqual([0, 3, 1, 3, 2, 3]);
  expect(atOnce(counting(3))).toBe('3 counted');
});

test('others get their turn between two steps', async () => {
  const turns: string[] = [];
  const ending = inSteps(counting(2), { onProgress: ({ done }) => turns.push(`step ${done}`) });
  setImmediate(() => turns.push('another'));
  await ending;
  expect(turns.indexOf('another')).toBeLessThan(turns.indexOf('step 1'));
});

test('the pause between two steps can be another', async () => {
  let pauses = 0;
  const pause = () => {
    pauses += 1;
    return Promise.resolve();
  };
  expect(await inSteps(counting(3), { pause })).toBe('3 counted');
  expect(pauses).toBe(3);
  expect(await inSteps(counting(1))).toBe('1 counted');
});

test('no step begins once they are to stop', async () => {
  const controller = new AbortController();
  const seen: number[] = [];
  const stopped = inSteps(counting(3), {
    signal: controller.signal,
    onProgress: ({ done }) => {
      seen.push(done);
      if (done === 1) controller.abort();
    },
  });
  await expect(stopped).rejects.toThrow(StepsCancelled);
  expect(seen).toEqual([0, 1]);
});

test('during a calculation of another, that other is as far as it is', () => {
  const steps = during({ done: 7, of: 9 }, counting(2));
  expect([steps.next(), steps.next(), steps.next()]).toEqual([
    { done: false, value: { done: 7, of: 9 } },
    { done: false, value: { done: 7, of: 9 } },
    { done: true, value: '2 counted' },
  ]);
});

test.each([
  [[], []],
  [[1], [[1]]],
  [[1, 2], [[1, 2]]],
  [
    [1, 2, 3],
    [[1, 2], [3]],
  ],
])('%j in pieces of two', (items: number[], pieces) => {
  expect([...chunks(items, 2)]).toEqual(pieces);
});
