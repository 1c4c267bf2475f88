package upswing.store;

import static upswing.store.jooq.Tables.ACTIVITY;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import upswing.training.Activity;
import upswing.training.ActivityId;
import upswing.training.Lap;
import upswing.training.Source;
import upswing.training.Sport;

/** What the runner did, in the table activity. */
final class ActivityRows {

  static void write(DSLContext db, Map<ActivityId, Optional<Activity>> touched) {
    Rows.replace(
        db,
        ACTIVITY,
        ACTIVITY.ID,
        touched.keySet().stream().map(ActivityId::value).toList(),
        touched.values().stream().flatMap(Optional::stream).map(a -> row(db, a)).toList());
  }

  static Map<ActivityId, Activity> read(DSLContext db) {
    Map<ActivityId, Activity> activities = new HashMap<>();
    try (var rows = db.selectFrom(ACTIVITY).fetchLazy()) {
      for (Record row : rows) {
        Activity activity = activity(row);
        activities.put(activity.id(), activity);
      }
    }
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
    row.set(ACTIVITY.HEART_RATES, Packed.pack(activity.heartRates()));
    row.set(ACTIVITY.HEART_RATE_BY_MINUTE, Packed.pack(activity.heartRateByMinute()));
    row.set(ACTIVITY.SPEED_BY_MINUTE, Packed.pack(activity.speedByMinute()));
    row.set(ACTIVITY.LAPS, Json.write(activity.laps()));
    row.set(ACTIVITY.RPE, Rows.orNull(activity.rpe()));
    row.set(ACTIVITY.FUELLED, activity.fuelled().orElse(null));
    row.set(ACTIVITY.SOURCE_FILE, activity.source().file());
    row.set(ACTIVITY.SOURCE_CONTENT, activity.source().content());
    row.set(ACTIVITY.SOURCE_ROW, activity.source().row());
    return row;
  }

  private static Activity activity(Record row) {
    OffsetDateTime start = row.get(ACTIVITY.STARTED_AT);
    return new Activity(
        new ActivityId(row.get(ACTIVITY.ID)),
        start.toInstant(),
        start.getOffset(),
        Sport.valueOf(row.get(ACTIVITY.SPORT)),
        row.get(ACTIVITY.TITLE),
        Rows.duration(row.get(ACTIVITY.TIMER_SECONDS)),
        Rows.duration(row.get(ACTIVITY.ELAPSED_SECONDS)),
        Rows.optional(row.get(ACTIVITY.METERS)),
        Rows.optional(row.get(ACTIVITY.ASCENT_METERS)),
        Rows.optional(row.get(ACTIVITY.AVERAGE_HEART_RATE)),
        Packed.histogram(row.get(ACTIVITY.HEART_RATES)),
        Packed.minutes(row.get(ACTIVITY.HEART_RATE_BY_MINUTE)),
        Packed.minutes(row.get(ACTIVITY.SPEED_BY_MINUTE)),
        List.of(Json.read(row.get(ACTIVITY.LAPS), Lap[].class)),
        Rows.optional(row.get(ACTIVITY.RPE)),
        Optional.ofNullable(row.get(ACTIVITY.FUELLED)),
        new Source(
            row.get(ACTIVITY.SOURCE_FILE),
            row.get(ACTIVITY.SOURCE_CONTENT),
            row.get(ACTIVITY.SOURCE_ROW)));
  }

  private ActivityRows() {}
}
