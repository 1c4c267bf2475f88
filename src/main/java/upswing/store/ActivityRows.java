package upswing.store;

import static upswing.store.jooq.Tables.ACTIVITY;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import upswing.training.Activity;
import upswing.training.ActivityId;
import upswing.training.Source;
import upswing.training.Sport;

/** What the runner did, in the table activity. */
final class ActivityRows {

  /** In the order of time: what is read together then lies together in the file. */
  static void write(DSLContext db, Map<ActivityId, Optional<Activity>> touched) {
    Rows.replace(
        db,
        ACTIVITY,
        ACTIVITY.ID,
        touched.keySet().stream().map(ActivityId::value).toList(),
        touched.values().stream()
            .flatMap(Optional::stream)
            .sorted(Comparator.comparing(Activity::start).thenComparing(Activity::id))
            .map(activity -> row(db, activity))
            .toList());
  }

  static Map<ActivityId, Activity> read(DSLContext db) {
    return read(db, DSL.noCondition());
  }

  /** Those from a day on, and some of the day before: a day begins elsewhere up to 18 h earlier. */
  static Map<ActivityId, Activity> readFrom(DSLContext db, LocalDate first) {
    return read(
        db, ACTIVITY.STARTED_AT.ge(first.minusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC)));
  }

  private static Map<ActivityId, Activity> read(DSLContext db, Condition wanted) {
    Map<ActivityId, Activity> activities = new HashMap<>();
    Cursor.over(
        db.select(
                ACTIVITY.ID,
                ACTIVITY.STARTED_AT,
                ACTIVITY.SPORT,
                ACTIVITY.TITLE,
                ACTIVITY.TIMER_SECONDS,
                ACTIVITY.ELAPSED_SECONDS,
                ACTIVITY.METERS,
                ACTIVITY.ASCENT_METERS,
                ACTIVITY.AVERAGE_HEART_RATE,
                ACTIVITY.TEMPERATURE,
                ACTIVITY.HEART_RATES,
                ACTIVITY.HEART_RATE_BY_MINUTE,
                ACTIVITY.SPEED_BY_MINUTE,
                ACTIVITY.LAPS,
                ACTIVITY.RPE,
                ACTIVITY.FUELLED,
                ACTIVITY.EASY_ENOUGH,
                ACTIVITY.SOURCE_FILE,
                ACTIVITY.SOURCE_CONTENT,
                ACTIVITY.SOURCE_ROW)
            .from(ACTIVITY)
            .where(wanted),
        row -> {
          Activity activity = activity(row);
          activities.put(activity.id(), activity);
        });
    return activities;
  }

  private static Record row(DSLContext db, Activity activity) {
    Record row = db.newRecord(ACTIVITY);
    row.set(ACTIVITY.ID, activity.id().value());
    row.set(ACTIVITY.STARTED_AT, activity.start().atOffset(activity.offset()));
    row.set(ACTIVITY.SPORT, activity.sport().name());
    row.set(ACTIVITY.TITLE, activity.title());
    row.set(ACTIVITY.TIMER_SECONDS, Rows.seconds(activity.timer()));
    row.set(ACTIVITY.ELAPSED_SECONDS, Rows.seconds(activity.elapsed()));
    row.set(ACTIVITY.METERS, Rows.orNull(activity.meters()));
    row.set(ACTIVITY.ASCENT_METERS, Rows.orNull(activity.ascentMeters()));
    row.set(ACTIVITY.AVERAGE_HEART_RATE, Rows.orNull(activity.averageHeartRate()));
    row.set(ACTIVITY.TEMPERATURE, Rows.orNull(activity.temperature()));
    row.set(ACTIVITY.HEART_RATES, Packed.pack(activity.heartRates()));
    row.set(ACTIVITY.HEART_RATE_BY_MINUTE, Packed.pack(activity.heartRateByMinute()));
    row.set(ACTIVITY.SPEED_BY_MINUTE, Packed.pack(activity.speedByMinute()));
    row.set(ACTIVITY.LAPS, Packed.pack(activity.laps()));
    row.set(ACTIVITY.RPE, Rows.orNull(activity.rpe()));
    row.set(ACTIVITY.FUELLED, activity.fuelled().orElse(null));
    row.set(ACTIVITY.EASY_ENOUGH, activity.easyEnough().orElse(null));
    row.set(ACTIVITY.SOURCE_FILE, activity.source().file());
    row.set(ACTIVITY.SOURCE_CONTENT, activity.source().content());
    row.set(ACTIVITY.SOURCE_ROW, activity.source().row());
    return row;
  }

  private static Activity activity(Cursor row) {
    ActivityId id = new ActivityId(row.id());
    OffsetDateTime start = row.moment();
    return new Activity(
        id,
        start.toInstant(),
        start.getOffset(),
        Sport.valueOf(row.text()),
        row.text(),
        Rows.duration(row.exact()),
        Rows.duration(row.exact()),
        row.numberIfKnown(),
        row.numberIfKnown(),
        row.countIfKnown(),
        row.numberIfKnown(),
        Packed.histogram(row.bytes()),
        Packed.minutes(row.bytes()),
        Packed.minutes(row.bytes()),
        Packed.laps(row.bytes()),
        row.countIfKnown(),
        row.truthIfKnown(),
        row.truthIfKnown(),
        new Source(row.text(), row.text(), row.count()));
  }

  private ActivityRows() {}
}
