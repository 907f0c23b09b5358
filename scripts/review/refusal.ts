/** Thrown where a command cannot go on: its message says in Swedish what is wrong and what to do. */
export class Refusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Refusal';
  }
}
