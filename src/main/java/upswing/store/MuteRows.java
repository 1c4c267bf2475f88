package upswing.store;

import static upswing.store.jooq.Tables.MUTE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import upswing.training.Mute;

/** Silenced rules of the plan check, in the table mute. */
final class MuteRows {

  static void write(DSLContext db, Map<String, Optional<Mute>> touched) {
    Rows.replace(
        db,
        MUTE,
        MUTE.RULE,
        List.copyOf(touched.keySet()),
        touched.values().stream().flatMap(Optional::stream).map(m -> row(db, m)).toList());
  }

  static Map<String, Mute> read(DSLContext db) {
    Map<String, Mute> mutes = new HashMap<>();
    for (Record row : db.selectFrom(MUTE).fetch()) {
      String rule = row.get(MUTE.RULE);
      mutes.put(
          rule,
          new Mute(
              rule,
              row.get(MUTE.MUTED_SINCE),
              Optional.ofNullable(row.get(MUTE.MUTED_UNTIL)),
              row.get(MUTE.REASON)));
    }
    return mutes;
  }

  private static Record row(DSLContext db, Mute mute) {
    Record row = db.newRecord(MUTE);
    row.set(MUTE.RULE, mute.rule());
    row.set(MUTE.MUTED_SINCE, mute.since());
    row.set(MUTE.MUTED_UNTIL, mute.until().orElse(null));
    row.set(MUTE.REASON, mute.reason());
    return row;
  }

  private MuteRows() {}
}
