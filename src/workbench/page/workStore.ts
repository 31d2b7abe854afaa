/** A workbook with unsaved changes, as it is kept in the browser of this machine. */
export interface KeptWork {
  /** The window that it was open in. */
  window: string;
  name: string;
  bytes: Uint8Array;
  /** Milliseconds since 1970. */
  when: number;
}

const DATABASE = "edu-workbench";
const STORE = "work";

/** The browser's own database of kept workbooks, one a window; each call rejects where the browser allows none. */
export const workStore = {
  put: (work: KeptWork): Promise<unknown> => inStore("readwrite", (store) => store.put(work)),
  remove: (window: string): Promise<unknown> =>
    inStore("readwrite", (store) => store.delete(window)),
  clear: (): Promise<unknown> => inStore("readwrite", (store) => store.clear()),
  all: (): Promise<KeptWork[]> =>
    inStore<KeptWork[]>("readonly", (store) => store.getAll() as IDBRequest<KeptWork[]>),
};

async function inStore<T>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>
): Promise<T> {
  const database = await opened();
  try {
    const transaction = database.transaction(STORE, mode);
    const asked = ask(transaction.objectStore(STORE));
    return await new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(asked.result);
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "window" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
