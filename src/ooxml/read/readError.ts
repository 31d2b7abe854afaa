import { type Problem, problems } from "./problems";

/** Thrown when a file cannot be read; `message` is the one line for the user, without the file's name. */
export class ReadError extends Error {
  constructor(readonly problem: Problem) {
    super(problems[problem]);
  }
}
