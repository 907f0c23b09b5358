import type { FrameLocator, Locator, Page } from 'playwright-core';

/** The form as an editor uses it: fields are found by where they stand, and filled in by what they are. */
export interface EditorForm {
  type: (path: string, text: string) => Promise<void>;
  /** Choose a word: a radio button, or a row of a list that unfolds. */
  choose: (path: string, name: string) => Promise<void>;
  chooseIn: (field: Locator, name: string) => Promise<void>;
  /** Add a row to a list. */
  add: (path: string) => Promise<void>;
  /** Begin a group of fields that may be left out. */
  begin: (path: string) => Promise<void>;
  field: (path: string) => Promise<Locator>;
  save: () => Promise<string>;
}

export function editorForm(page: Page, form: FrameLocator): EditorForm {
  const field = (path: string): Promise<Locator> => reach(form.locator(`[data-key-path="${path}"]`), 1500);

  /** Fields are made as one scrolls to them. */
  async function reach(wanted: Locator, step: number): Promise<Locator> {
    await page.mouse.move(400, 600);
    for (let turn = 0; turn < 100 && (await wanted.count()) === 0; turn++) {
      await page.waitForTimeout(50);
      if ((await wanted.count()) === 0) await page.mouse.wheel(0, step);
    }
    return wanted.first();
  }

  async function chooseIn(own: Locator, name: string): Promise<void> {
    const radio = own.getByRole('radio', { name, exact: true });
    const combobox = own.getByRole('combobox').first();
    const box = own.getByRole('checkbox', { name, exact: true });
    await radio.or(combobox).or(box).first().waitFor();
    if (await radio.count()) return radio.click();
    if (await box.count()) return box.click();
    await combobox.click();
    await form.getByRole('option', { name, exact: true }).click();
  }

  return {
    field,
    type: async (path, text) => (await field(path)).getByRole('textbox').first().fill(text),
    choose: async (path, name) => chooseIn(await field(path), name),
    chooseIn,
    add: async (path) => {
      await (
        await field(path)
      )
        .getByRole('button', { name: /Lägg till/ })
        .last()
        .click();
      await reach(form.locator(`[data-key-path^="${path}.0"]`), 200);
    },
    begin: async (path) => {
      await (await field(path)).getByRole('checkbox').first().click();
      await reach(form.locator(`[data-key-path^="${path}."]`), 200);
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
