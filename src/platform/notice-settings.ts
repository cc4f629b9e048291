import { z } from 'zod';

/** An object of JSON written in one variable. */
const json = <T extends z.ZodType>(shape: T, error: string) =>
  z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: 'custom', message: error });
        return z.NEVER;
      }
    })
    .pipe(shape);

/** Settings of what tells people; all of them may be left out, and then that way is off and says so. */
export const noticeSettings = {
  NOTICES: z.enum(['on', 'off'], { error: 'must be on or off' }).default('on'),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must look like smtp://user:password@host:587' }).optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^(?:[^<>\r\n"]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/,
      'must be an address, or a name with one in < >',
    )
    .optional(),
  SMS_GATEWAY_URL: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).optional(),
  SMS_METHOD: z.enum(['POST', 'PUT'], { error: 'must be POST or PUT' }).default('POST'),
  SMS_HEADERS: json(z.record(z.string(), z.string()), 'must be a JSON object of texts').optional(),
  SMS_BODY: json(z.record(z.string(), z.unknown()), 'must be a JSON object with {phone} and {text}').optional(),
  SMS_SUCCESS: z
    .string()
    .regex(/^[\w.]+=.+$/, 'must look like result.code=0')
    .optional(),
  SMS_MARKS: z.enum(['yes', 'no'], { error: 'must be yes or no' }).default('no'),
  WEBHOOK_LOCAL: z.enum(['yes', 'no'], { error: 'must be yes or no' }).default('no'),
} as const;

/** What is set up for telling people. */
export interface NoticeConfig {
  /** Whether this server does the telling; `npm run notices` does it by itself. */
  readonly on: boolean;
  readonly mail: { readonly url: string; readonly from: string } | null;
  readonly sms: {
    readonly url: string;
    readonly method: 'POST' | 'PUT';
    readonly headers: Readonly<Record<string, string>>;
    readonly body: unknown;
    readonly success: { readonly path: string; readonly equals: string } | null;
    readonly marks: boolean;
  } | null;
  /** Whether webhooks may go to this machine and without TLS: for development. */
  readonly webhookLocal: boolean;
}

type Read = z.output<z.ZodObject<typeof noticeSettings>>;

const successRule = (text: string | undefined): { path: string; equals: string } | null => {
  if (text === undefined) return null;
  const at = text.indexOf('=');
  return { path: text.slice(0, at), equals: text.slice(at + 1) };
};

export const noticeConfig = (read: Read): NoticeConfig => ({
  on: read.NOTICES === 'on',
  mail:
    read.SMTP_URL === undefined || read.MAIL_FROM === undefined ? null : { url: read.SMTP_URL, from: read.MAIL_FROM },
  sms:
    read.SMS_GATEWAY_URL === undefined
      ? null
      : {
          url: read.SMS_GATEWAY_URL,
          method: read.SMS_METHOD,
          headers: read.SMS_HEADERS ?? {},
          body: read.SMS_BODY ?? { to: '{phone84}', text: '{text}' },
          success: successRule(read.SMS_SUCCESS),
          marks: read.SMS_MARKS === 'yes',
        },
  webhookLocal: read.WEBHOOK_LOCAL === 'yes',
});
