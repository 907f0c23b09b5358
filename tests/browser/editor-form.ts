import type { FrameLocator, Locator, Page } from 'playwright-core';

/** The form as an editor uses it: fields are found by where they stand, and filled in by what they are. */
export interface EditorForm {
  type: (path: string, text: string) => Promise<void>;
  /** Choose a word: a radio button, or a row of a list that unfolds. */
  choose: (path: string, name: string) => Promise<void>;
  /** Add a row to a list. */
  add: (path: string) => Promise<void>;
  /** Begin a group of fields that may be left out. */
  begin: (path: string) => Promise<void>;
  field: (path: string) => Promise<Locator>;
  save: () => Promise<string>;
}

export function editorForm(page: Page, form: FrameLocator): EditorForm {
  /** Fields are made as one scrolls to them. */
  async function field(path: string): Promise<Locator> {
    const found = form.locator(`[data-key-path="${path}"]`);
    await page.mouse.move(400, 600);
    for (let turn = 0; turn < 60 && (await found.count()) === 0; turn++) {
      await page.mouse.wheel(0, 1500);
      await page.waitForTimeout(50);
    }
    return found.first();
  }

  return {
    field,
    type: async (path, text) => (await field(path)).getByRole('textbox').first().fill(text),
    choose: async (path, name) => {
      const own = await field(path);
      const radio = own.getByRole('radio', { name, exact: true });
      const combobox = own.getByRole('combobox').first();
      const box = own.getByRole('checkbox', { name, exact: true });
      await radio.or(combobox).or(box).first().waitFor();
      if (await radio.count()) return radio.click();
      if (await box.count()) return box.click();
      await combobox.click();
      await form.getByRole('option', { name, exact: true }).click();
    },
    add: async (path) => {
      await (
        await field(path)
      )
        .getByRole('button', { name: /Lägg till/ })
        .last()
        .click();
      await form.locator(`[data-key-path^="${path}.0"]`).first().waitFor();
    },
    begin: async (path) => {
      await (await field(path)).getByRole('checkbox').first().click();
      await form.locator(`[data-key-path^="${path}."]`).first().waitFor();
    },
    save: async () => {
      const [response] = await Promise.all([
        page.waitForResponse((each) => each.request().method() === 'PUT'),
        form.getByRole('button', { name: 'Spara' }).first().click(),
      ]);
      if (!response.ok()) throw new Error(await response.text());
      return response.url();
    },
  };
}
