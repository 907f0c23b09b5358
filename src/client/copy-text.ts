/** Copies the text it holds. Where the browser refuses, the text is selected for the reader to copy. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => void this.#copy());
  }

  /** The words for what happened ride in the page, so that this file needs none. */
  async #copy(): Promise<void> {
    const text = this.querySelector('pre');
    const status = this.querySelector<HTMLElement>('[role="status"]');
    if (!text || !status) return;
    const { copied = '', refused = '' } = status.dataset;
    try {
      await navigator.clipboard.writeText(text.textContent);
      status.textContent = copied;
    } catch {
      getSelection()?.selectAllChildren(text);
      status.textContent = refused;
    }
  }
}

customElements.define('copy-text', CopyText);
