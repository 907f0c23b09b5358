const { fetch: original } = globalThis;

/**
 * Pagefind passes over a part of its index that cannot be read, and answers with what is left. What it fetches from `base` is
 * watched from now on; the function that comes back throws if something of it was lost, so that half an answer is never shown.
 */
export function fetchAll(base: string): () => void {
  let fault: unknown;
  globalThis.fetch = async (...request) => {
    if (!String(request[0]).includes(base)) return original(...request);
    try {
      const response = await original(...request);
      if (!response.ok) throw new Error(String(response.status));
      // The rest of a file may be lost on the way after its head has come.
      return new Response(await response.arrayBuffer(), response);
    } catch (error) {
      fault = error;
      throw error;
    }
  };
  return () => {
    if (fault) throw fault;
  };
}
