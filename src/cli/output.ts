/** Where the command writes; `closed` turns true when the reader has gone away (`| head`). */
export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
  readonly columns: number;
  readonly closed: boolean;
}
