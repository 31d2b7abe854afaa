/** Milliseconds within which the other windows of this page answer. */
const LONGEST = 400;
const CHANNEL = "edu-workbench";

/** Which windows of this page are open: each has a name of its own and answers to who asks. */
export class OpenWindows {
  own = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  private readonly channel = new BroadcastChannel(CHANNEL);
  private readonly heard = new Set<string>();

  constructor() {
    this.channel.onmessage = ({ data }: MessageEvent<string>) => {
      if (data === "who") this.channel.postMessage(this.own);
      else this.heard.add(data);
    };
  }

  /** The names of the other windows. */
  async others(): Promise<ReadonlySet<string>> {
    this.heard.clear();
    this.channel.postMessage("who");
    await new Promise((resolve) => setTimeout(resolve, LONGEST));
    return this.heard;
  }
}
