import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/platform/config.ts';
import { PlatformError } from '../../src/platform/platform-error.ts';

const faultsOf = (env: Record<string, string>): string => {
  try {
    readConfig(env, '/srv/motcua');
  } catch (error) {
    if (error instanceof PlatformError) return `${error.exitCode} ${error.message}`;
    throw error;
  }
  return 'no fault';
};

describe('settings', () => {
  it('have defaults for everything', () => {
    expect(readConfig({}, '/srv/motcua')).toEqual({
      environment: 'development',
      host: '127.0.0.1',
      port: 4000,
      publicLimits: {
        SUBMIT: { perClient: 30, all: 3_000, seconds: 3_600 },
        TRACK: { perClient: 60, all: 6_000, seconds: 60 },
        RATE: { perClient: 20, all: 2_000, seconds: 3_600 },
        FEEDBACK: { perClient: 10, all: 1_000, seconds: 3_600 },
        OPEN_DATA: { perClient: 40, all: 4_000, seconds: 60 },
        WRONG_PAIR: { perClient: 20, all: Number.MAX_SAFE_INTEGER, seconds: 600 },
      },
      publicUrl: null,
      openDataLicence: 'https://creativecommons.org/licenses/by/4.0/',
      dataDir: '/srv/motcua/.data',
      external: undefined,
      logLevel: 'info',
      demoData: true,
      trustProxy: 0,
      poolSize: 16,
      drainSeconds: 0,
      stopSeconds: 25,
      notices: { on: true, mail: null, sms: null, webhookLocal: false },
    });
  });

  it('name every fault at once, with what was found', () => {
    const faults = faultsOf({ PORT: 'eighty', NODE_ENV: 'prod', LOG_LEVEL: 'loud', PUBLIC_URL: 'motcua.example' });
    expect(faults).toMatch(/^2 /);
    expect(faults).toContain('PORT must be a whole number (found: "eighty")');
    expect(faults).toContain('NODE_ENV must be development, test or production (found: "prod")');
    expect(faults).toContain('LOG_LEVEL must be');
    expect(faults).toContain('PUBLIC_URL must be an http or https address');
  });

  it.each(['70000', '-1', '80.5', '0x', '1e9'])('refuse %s as a port', (PORT) => {
    expect(faultsOf({ PORT })).toContain('PORT must be');
  });

  it('want both addresses of another PostgreSQL or none', () => {
    const url = 'postgres://motcua_app:secret@db.example/motcua';
    expect(faultsOf({ DATABASE_URL: url })).toContain('MIGRATE_URL must be set too when DATABASE_URL is');
    expect(faultsOf({ MIGRATE_URL: url })).toContain('DATABASE_URL must be set too when MIGRATE_URL is');
    expect(readConfig({ DATABASE_URL: url, MIGRATE_URL: url }, '/').external).toEqual({ appUrl: url, ownerUrl: url });
  });

  it('name a missing address beside any other fault', () => {
    const faults = faultsOf({ PORT: 'abc', DATABASE_URL: 'postgres://u:p@h/d' });
    expect(faults).toContain('PORT must be a whole number (found: "abc")');
    expect(faults).toContain('MIGRATE_URL must be set too when DATABASE_URL is');
    const both = faultsOf({ DATABASE_URL: 'mysql://u:p@h/d' });
    expect(both).toContain('DATABASE_URL must look like postgres://');
    expect(both).toContain('MIGRATE_URL must be set too when DATABASE_URL is');
  });

  it('never print a password that stands in an address', () => {
    const faults = faultsOf({
      DATABASE_URL: 'mysql://app:hunter2@db.example/motcua',
      MIGRATE_URL: 'postgres://db.example/motcua',
    });
    expect(faults).toContain('DATABASE_URL must look like postgres://');
    expect(faults).toContain('MIGRATE_URL must name a role');
    expect(faults).not.toContain('hunter2');
  });

  it('load no demo data into production unless asked', () => {
    expect(readConfig({ NODE_ENV: 'production' }, '/').demoData).toBe(false);
    expect(readConfig({ NODE_ENV: 'production', DEMO_DATA: 'yes' }, '/').demoData).toBe(true);
    expect(readConfig({ DEMO_DATA: 'no' }, '/').demoData).toBe(false);
    expect(faultsOf({ DEMO_DATA: 'maybe' })).toContain('DEMO_DATA must be yes or no');
  });

  it('take a variable that is set to nothing for one that is not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ' }, '/')).toMatchObject({ port: 4000, external: undefined });
  });

  it('take what is needed to tell people whole or not at all, and show no secret', () => {
    expect(faultsOf({ SMTP_URL: 'smtp://mail.example' })).toContain('MAIL_FROM must be set too when SMTP_URL is');
    expect(faultsOf({ MAIL_FROM: 'a@b.vn' })).toContain('SMTP_URL must be set too when MAIL_FROM is');
    expect(faultsOf({ MAIL_FROM: 'a@b.vn\r\nBcc: c@d.vn' })).toContain('MAIL_FROM must be');
    const faults = faultsOf({ SMS_HEADERS: 'Bearer hunter2', SMS_BODY: '[1]', SMTP_URL: 'http://x:hunter2@y' });
    expect(faults).toContain('SMS_HEADERS must be a JSON object');
    expect(faults).toContain('SMS_BODY');
    expect(faults).not.toContain('hunter2');
    expect(faultsOf({ NODE_ENV: 'production', WEBHOOK_LOCAL: 'yes' })).toContain('WEBHOOK_LOCAL must be no');
    const { notices } = readConfig(
      {
        SMTP_URL: 'smtps://u:p@mail.example',
        MAIL_FROM: 'Một cửa <a@b.vn>',
        SMS_GATEWAY_URL: 'http://10.0.0.5/send',
        SMS_HEADERS: '{"x-key":"k"}',
        SMS_SUCCESS: 'result.code=0',
        NOTICES: 'off',
      },
      '/',
    );
    expect(notices).toEqual({
      on: false,
      mail: { url: 'smtps://u:p@mail.example', from: 'Một cửa <a@b.vn>' },
      sms: {
        url: 'http://10.0.0.5/send',
        method: 'POST',
        headers: { 'x-key': 'k' },
        body: { to: '{phone84}', text: '{text}' },
        success: { path: 'result.code', equals: '0' },
        marks: false,
      },
      webhookLocal: false,
    });
  });
});
