/** The word of an address that says what to mark on the page it leads to. */
export const markKey = 'markera';
