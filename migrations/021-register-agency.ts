import { Migration } from '@mikro-orm/migrations';

/** A register stays its agency's own: when agencies merge, files go to the successor and their numbers do not. */
export class RegisterAgency extends Migration {
  override up(): void {
    this.addSql(`
      alter table application add column register_agency_id uuid references agency;
      update application a set register_agency_id = (e.payload ->> 'receivingAgency')::uuid
        from application_event e where e.application_id = a.id and e.kind = 'RECEIVED';
      alter table application drop constraint application_receiving_agency_id_register_year_register_numb_key;
      drop index application_register;
      alter table application
        add constraint application_register_number unique (register_agency_id, register_year, register_number);
      create index application_register on application (register_agency_id, entered_on, (coalesce(register_number, 0)), id)
        where entered_on is not null;`);
  }
}
