interface Waiting {
  text: string;
  resolve: (vector: Float32Array) => void;
  reject: (error: Error) => void;
}

/** Texts in the order in which the model takes them: questions before passages, so that indexing does not delay a search. */
export class TextQueue {
  private readonly questions: Waiting[] = [];
  private readonly passages: Waiting[] = [];

  add(kind: 'questions' | 'passages', text: string): Promise<Float32Array> {
    return new Promise((resolve, reject) => this[kind].push({ text, resolve, reject }));
  }

  next(): Waiting | undefined {
    return this.questions.shift() ?? this.passages.shift();
  }

  rejectAll(error: Error): void {
    for (const { reject } of [...this.questions.splice(0), ...this.passages.splice(0)]) reject(error);
  }
}
