import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectNoSideways } from './harness/accessible.js';
import { residentCookies } from './harness/people.js';
import { at } from './harness/places.js';
import { expectNoPolicyBreach, watchPolicy } from './harness/policy.js';

/** What a hand does on the way, counted as it goes: pages that were read, fields that were filled, presses. */
class Hand {
  readonly counted = { pages: 0, fields: 0, presses: 0 };
  private readonly began = Date.now();

  constructor(private readonly page: Page) {}

  async reads(heading: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expectNoSideways(this.page);
    this.counted.pages += 1;
  }

  async fills(label: string | RegExp, text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: label }).or(this.page.getByLabel(label)).first().fill(text);
    this.counted.fields += 1;
  }

  async presses(name: string | RegExp): Promise<void> {
    await this.page.getByRole('main').getByRole('button', { name }).first().click();
    this.counted.presses += 1;
  }

  told(): string {
    const { pages, fields, presses } = this.counted;
    return `${pages} pages, ${fields} fields, ${presses} presses, ${Math.round((Date.now() - this.began) / 1000)} s without thinking`;
  }
}

test.use({ viewport: { width: 360, height: 740 }, locale: 'ar' });

test('a first proposal, on a phone, in Arabic: the network goes and comes back, the sums are mended, a picture is added', async ({
  page,
  context,
  baseURL,
}) => {
  const [name = '', value = ''] = (await residentCookies(5)).at(-1)!.split('=');
  await context.addCookies([{ name, value, url: baseURL! }]);
  watchPolicy(page);
  const hand = new Hand(page);

  await test.step('what is wrong, written while the network is gone', async () => {
    await page.goto(at('/proposals/new', 'ar'));
    await hand.reads('اكتب مقترحًا');
    await page.getByRole('radio', { name: /^تحويل مال/ }).check();
    await hand.presses('تابع');
    await hand.reads('ما الخلل؟');
    await hand.fills('بكلماتك', 'ينتظر الناس أسابيع حتى يجدوا من يستقبلهم في الطوارئ، والحدائق تُزرع من جديد كل عام.');
    await hand.fills('عنوان', 'استقبال أسرع في الطوارئ الاجتماعية');
    await context.setOffline(true);
    await expect(page.getByText('لا توجد شبكة')).toBeVisible();
    await hand.presses('احفظ وتابع');
    await expect(page.getByText('تُرسل هذه الصفحة من تلقاء نفسها حالما تعود الشبكة.')).toBeVisible();
    await expectAccessible(page);
    await context.setOffline(false);
    await expect(page.getByText('عادت الشبكة. حُفظت هذه الصفحة.')).toBeAttached();
  });

  await test.step('a closed page finds its words again', async () => {
    await page.reload();
    await expect(page.getByRole('textbox', { name: 'عنوان' })).toHaveValue('استقبال أسرع في الطوارئ الاجتماعية');
    await hand.presses('احفظ وتابع');
  });

  await test.step('whom it concerns', async () => {
    await hand.reads('من يتأثر؟');
    await page.getByRole('checkbox').first().check();
    await hand.fills(/^أين بالضبط؟/, 'شارع برافو موريو');
    await expectAccessible(page);
    await hand.presses('احفظ وتابع');
  });

  await test.step('sums that differ say by how much, and are mended', async () => {
    await hand.reads('من أين يأتي المال وإلى أين يذهب؟');
    const pick = async (search: string, words: string, line: RegExp, act: string) => {
      await hand.fills(search, words);
      await page.getByRole('listitem').filter({ hasText: line }).getByRole('button', { name: act }).first().click();
      hand.counted.presses += 1;
    };
    await pick('ابحث عن بند تأخذ منه', 'Zonas verdes', /Inversiones reales/, 'خذ من هذا البند');
    await hand.fills(/Inversiones reales/, '150000');
    await pick('ابحث عن بند تعطيه', 'emergencia', /emergencia/, 'أعطِ هذا البند');
    await hand.fills(/emergencia/, '120000');
    const soFar = page.getByRole('region', { name: 'حتى الآن' });
    await expect(soFar).toContainText('المأخوذ أكثر من الممنوح');
    await hand.fills(/emergencia/, '150000');
    await expect(soFar).toContainText('المجموعان متساويان');
    const losers = page.getByRole('textbox', { name: 'من سيخسر وما الذي يحميه؟' });
    if (await losers.isVisible()) await losers.fill('تقل النباتات الجديدة عامًا واحدًا، وتبقى الأشجار والسقي كما هي.');
    await hand.presses('احفظ وتابع');
  });

  await test.step('what should change, and how one would know', async () => {
    await hand.reads('ما الذي ينبغي تغييره؟');
    await hand.fills('ما على المدينة فعله', 'أن تزرع أقل قليلًا، وأن يستقبل شخصان إضافيان من يأتي في الطوارئ.');
    await hand.presses('احفظ وتابع');
    await hand.reads('كيف يُعرف أنه نجح؟');
    await hand.fills(/^ما الذي يمكن رؤيته/, 'عدد الأيام حتى أول لقاء.');
    await hand.presses('احفظ وتابع');
    await hand.reads('راجع إجاباتك');
  });

  await test.step('a picture, with a sentence for those who do not see it', async () => {
    await page.getByRole('link', { name: 'غيّر هذا' }).and(page.locator('[href$="/edit/files"]')).click();
    await hand.reads('الصور والمستندات');
    await page.getByLabel('صورة أو مستند').setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: onePixel });
    await hand.fills('ماذا يُظهر', 'صف طويل أمام مكتب الاستقبال');
    await hand.presses('أضف هذا الملف');
    await expect(page.getByRole('img', { name: 'صف طويل أمام مكتب الاستقبال' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'تابع من دون ملف آخر' }).click();
  });

  await test.step('handed in', async () => {
    await hand.reads('راجع إجاباتك');
    await expect(page.getByRole('main')).toContainText('صف طويل أمام مكتب الاستقبال');
    await hand.presses('قدّم مقترحي');
    await hand.reads(/^قُدّم: رقم/);
    await expectAccessible(page);
  });
  console.info(`A first proposal: ${hand.told()}`);
  expectNoPolicyBreach(page);
});

/** The smallest picture there is. */
const onePixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
