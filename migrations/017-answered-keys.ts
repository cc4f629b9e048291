import { Migration } from '@mikro-orm/migrations';

/**
 * Keys that clients chose for their acts, each written in the transaction of its act: whoever asks again with the same
 * key gets the first answer and nothing happens twice. Key and arguments stand as SHA-256, the answer as ids, numbers
 * and instants: nothing here names a person.
 */
export class AnsweredKeys extends Migration {
  override up(): void {
    this.addSql(`
      create table answered_key (
        -- Null: an act that is open to all.
        account_id uuid references account,
        key_hash bytea not null check (octet_length(key_hash) = 32),
        mutation text not null,
        asked bytea not null check (octet_length(asked) = 32),
        -- What is needed to give the same answer again; null only while the act is under way.
        answer jsonb,
        answered_at timestamptz not null,
        unique nulls not distinct (account_id, key_hash)
      );
      create index answered_key_age on answered_key (answered_at);`);
  }
}
