interface Batching<Asked, Answer> {
  readonly most: number;
  /** Answers in their order, or fails for all of them. */
  readonly work: (asked: readonly Asked[]) => Promise<readonly Answer[]>;
}

interface Waiting<Asked, Answer> {
  readonly asked: Asked;
  readonly done: (answer: Answer) => void;
  readonly failed: (error: unknown) => void;
}

/** What is asked while a commit runs goes together into the next one. */
export function inBatches<Asked extends object, Answer>({ most, work }: Batching<Asked, Answer>) {
  let waiting: Waiting<Asked, Answer>[] = [];
  let isRunning = false;
  const run = async () => {
    isRunning = true;
    while (waiting.length > 0) {
      const now = waiting.slice(0, most);
      waiting = waiting.slice(most);
      try {
        const answers = await work(now.map(({ asked }) => asked));
        now.forEach(({ done }, at) => {
          done(answers[at] as Answer);
        });
      } catch (error) {
        for (const { failed } of now) failed(error);
      }
    }
    isRunning = false;
  };
  return (asked: Asked): Promise<Answer> =>
    new Promise((done, failed) => {
      waiting.push({ asked, done, failed });
      if (!isRunning) void run();
    });
}
