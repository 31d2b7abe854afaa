import type { WireRequest, WireResponse } from "./wire";

/** Undocumented on purpose in the typings: a session whose request executor is replaced. */
interface Session {
  _resolveRequestUrlAndHeaderInfo(): Promise<{ url: string; headers: object }>;
  _createRequestExecutorOrNull(): { executeAsync: Executor };
}
type Executor = (data: unknown, flags: unknown, message: { Body: WireRequest }) => Promise<object>;

/** Lets the published library (its OfficeExtension) send its requests to `answer` instead of to Excel. */
export function connectOffice(
  library: object,
  answer: (request: WireRequest) => Promise<WireResponse>
): void {
  const { SessionBase } = library as {
    SessionBase: { new (): Session; _overrideSession: Session };
  };
  const session = new SessionBase();
  session._resolveRequestUrlAndHeaderInfo = () => Promise.resolve({ url: "host", headers: {} });
  session._createRequestExecutorOrNull = () => ({
    // Through JSON, as on the real wire: no object is shared between the add-in and the host.
    executeAsync: async (_data, _flags, message) => ({
      HttpStatusCode: 200,
      ErrorCode: "",
      ErrorMessage: "",
      Headers: {},
      Body: JSON.parse(JSON.stringify(await answer(message.Body))),
    }),
  });
  SessionBase._overrideSession = session;
}
