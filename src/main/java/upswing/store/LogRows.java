package upswing.store;

import static upswing.store.jooq.Tables.CHANGE_LOG;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import upswing.edit.Deed;
import upswing.edit.PlanChange;
import upswing.workspace.LogEntry;
import upswing.workspace.Workspace;

/** The history, in the table change_log: what was done, and the change itself, compressed. */
final class LogRows {

  /** Adds an entry; undone ones are forgotten, and of the rest all but the last 1,000. */
  static void add(DSLContext db, LogEntry entry, PlanChange change) {
    db.deleteFrom(CHANGE_LOG).where(CHANGE_LOG.UNDONE).execute();
    db.insertInto(CHANGE_LOG)
        .set(CHANGE_LOG.NUMBER, entry.number())
        .set(CHANGE_LOG.PERFORMED_AT, Rows.utc(entry.at()))
        .set(CHANGE_LOG.DEED, entry.deed().kind().name())
        .set(CHANGE_LOG.ABOUT, Json.write(entry.deed().about()))
        .set(CHANGE_LOG.UNDONE, entry.undone())
        .set(CHANGE_LOG.PAYLOAD, Json.pack(change))
        .execute();
    trim(db);
  }

  static void mark(DSLContext db, long number, boolean undone) {
    db.update(CHANGE_LOG)
        .set(CHANGE_LOG.UNDONE, undone)
        .where(CHANGE_LOG.NUMBER.eq(number))
        .execute();
  }

  static PlanChange change(DSLContext db, long number) {
    byte[] payload =
        db.select(CHANGE_LOG.PAYLOAD)
            .from(CHANGE_LOG)
            .where(CHANGE_LOG.NUMBER.eq(number))
            .fetchOne(CHANGE_LOG.PAYLOAD);
    if (payload == null) throw new StoreFailure("The history has no change number " + number + ".");
    return Json.unpack(payload);
  }

  static List<LogEntry> read(DSLContext db) {
    return read(db, DSL.noCondition());
  }

  /** The last entry that is done, and those that are undone. */
  static List<LogEntry> readNearest(DSLContext db) {
    return read(
        db,
        CHANGE_LOG
            .UNDONE
            .isTrue()
            .or(
                CHANGE_LOG.NUMBER.eq(
                    DSL.select(DSL.max(CHANGE_LOG.NUMBER))
                        .from(CHANGE_LOG)
                        .where(CHANGE_LOG.UNDONE.isFalse()))));
  }

  private static List<LogEntry> read(DSLContext db, Condition wanted) {
    return db.select(
            CHANGE_LOG.NUMBER,
            CHANGE_LOG.PERFORMED_AT,
            CHANGE_LOG.DEED,
            CHANGE_LOG.ABOUT,
            CHANGE_LOG.UNDONE)
        .from(CHANGE_LOG)
        .where(wanted)
        .orderBy(CHANGE_LOG.NUMBER)
        .fetch(LogRows::entry);
  }

  private static void trim(DSLContext db) {
    List<Long> gone =
        db.select(CHANGE_LOG.NUMBER)
            .from(CHANGE_LOG)
            .orderBy(CHANGE_LOG.NUMBER.desc())
            .offset(Workspace.HISTORY)
            .fetch(CHANGE_LOG.NUMBER);
    Rows.delete(db, CHANGE_LOG, CHANGE_LOG.NUMBER, gone);
  }

  private static LogEntry entry(Record row) {
    return new LogEntry(
        row.get(CHANGE_LOG.NUMBER),
        row.get(CHANGE_LOG.PERFORMED_AT).toInstant(),
        new Deed(
            Deed.Kind.valueOf(row.get(CHANGE_LOG.DEED)), Kept.words(row.get(CHANGE_LOG.ABOUT))),
        row.get(CHANGE_LOG.UNDONE));
  }

  private LogRows() {}
}
