package upswing.store;

import static upswing.store.jooq.Tables.CHECK_IN;
import static upswing.store.jooq.Tables.READING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import upswing.training.CheckIn;
import upswing.training.Reading;
import upswing.training.Signal;
import upswing.training.Tag;

/** Mornings, in the table check_in, and a row a value in the table reading. */
final class CheckInRows {

  static void write(DSLContext db, Map<LocalDate, Optional<CheckIn>> touched) {
    List<Record> mornings = new ArrayList<>();
    List<Record> readings = new ArrayList<>();
    for (Optional<CheckIn> checkIn : new TreeMap<>(touched).values()) {
      checkIn.ifPresent(
          morning -> {
            mornings.add(row(db, morning));
            morning.readings().forEach((s, r) -> readings.add(row(db, morning.date(), s, r)));
          });
    }
    Rows.replace(db, CHECK_IN, CHECK_IN.MORNING, touched.keySet(), mornings);
    Rows.insert(db, READING, readings);
  }

  static NavigableMap<LocalDate, CheckIn> read(
      DSLContext db, Condition mornings, Condition theirReadings) {
    Map<LocalDate, Map<Signal, Reading>> readings = readings(db, theirReadings);
    Map<String, Set<Tag>> tags = new HashMap<>();
    NavigableMap<LocalDate, CheckIn> checkIns = new TreeMap<>();
    Cursor.over(
        db.select(
                CHECK_IN.MORNING,
                CHECK_IN.BED_TIME,
                CHECK_IN.WAKE_TIME,
                CHECK_IN.SORENESS_SITE,
                CHECK_IN.TAGS,
                CHECK_IN.NOTE)
            .from(CHECK_IN)
            .where(mornings),
        row -> {
          LocalDate morning = row.date();
          checkIns.put(
              morning,
              new CheckIn(
                  morning,
                  readings.getOrDefault(morning, Map.of()),
                  row.timeIfKnown(),
                  row.timeIfKnown(),
                  row.text(),
                  tags.computeIfAbsent(row.text(), Kept::tags),
                  row.text()));
        });
    return checkIns;
  }

  private static Map<LocalDate, Map<Signal, Reading>> readings(DSLContext db, Condition wanted) {
    Map<LocalDate, Map<Signal, Reading>> readings = new HashMap<>();
    Cursor.over(
        db.select(
                READING.MORNING, READING.SIGNAL, READING.AMOUNT, READING.PROVENANCE, READING.DEVICE)
            .from(READING)
            .where(wanted),
        row ->
            readings
                .computeIfAbsent(row.date(), morning -> new EnumMap<>(Signal.class))
                .put(
                    Signal.valueOf(row.text()),
                    new Reading(row.number(), Reading.Provenance.valueOf(row.text()), row.text())));
    return readings;
  }

  private static Record row(DSLContext db, CheckIn checkIn) {
    Record row = db.newRecord(CHECK_IN);
    row.set(CHECK_IN.MORNING, checkIn.date());
    row.set(CHECK_IN.BED_TIME, checkIn.bedTime().orElse(null));
    row.set(CHECK_IN.WAKE_TIME, checkIn.wakeTime().orElse(null));
    row.set(CHECK_IN.SORENESS_SITE, checkIn.sorenessSite());
    row.set(CHECK_IN.TAGS, Json.write(checkIn.tags()));
    row.set(CHECK_IN.NOTE, checkIn.note());
    return row;
  }

  private static Record row(DSLContext db, LocalDate morning, Signal signal, Reading reading) {
    Record row = db.newRecord(READING);
    row.set(READING.MORNING, morning);
    row.set(READING.SIGNAL, signal.name());
    row.set(READING.AMOUNT, reading.value());
    row.set(READING.PROVENANCE, reading.provenance().name());
    row.set(READING.DEVICE, reading.device());
    return row;
  }

  private CheckInRows() {}
}
