package upswing.store;

import static upswing.store.jooq.Tables.ACTIVITY_MATCH;
import static upswing.store.jooq.Tables.SESSION;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import upswing.training.ActivityId;
import upswing.training.RaceRank;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;
import upswing.training.Workout;

/** Planned sessions, in the table session, and what was matched to them by hand. */
final class SessionRows {

  /** In the order of time: what is read together then lies together in the file. */
  static void write(DSLContext db, Map<SessionId, Optional<Session>> touched) {
    List<Record> rows =
        touched.values().stream()
            .flatMap(Optional::stream)
            .sorted(Comparator.comparing(Session::date).thenComparing(Session::id))
            .map(session -> row(db, session))
            .toList();
    Rows.replace(
        db, SESSION, SESSION.ID, touched.keySet().stream().map(SessionId::value).toList(), rows);
  }

  static Map<SessionId, Session> read(DSLContext db, Condition wanted) {
    Map<SessionId, Session> sessions = new HashMap<>();
    // A runner has few workouts, done over and over: each is read and kept once.
    Map<String, Workout> workouts = new HashMap<>();
    Cursor.over(
        db.select(
                SESSION.ID,
                SESSION.PLANNED_ON,
                SESSION.KIND,
                SESSION.WORKOUT,
                SESSION.NOTE,
                SESSION.FIRST_PLANNED_ON,
                SESSION.RACE_RANK)
            .from(SESSION)
            .where(wanted),
        row -> {
          Session session =
              new Session(
                  new SessionId(row.id()),
                  row.date(),
                  SessionKind.valueOf(row.text()),
                  workouts.computeIfAbsent(row.text(), Kept::workout),
                  row.text(),
                  row.date(),
                  Optional.of(row.text()).filter(rank -> !rank.isEmpty()).map(RaceRank::valueOf));
          sessions.put(session.id(), session);
        });
    return sessions;
  }

  static void writeMatches(DSLContext db, Map<ActivityId, Optional<Optional<SessionId>>> touched) {
    Rows.delete(
        db,
        ACTIVITY_MATCH,
        ACTIVITY_MATCH.ACTIVITY,
        touched.keySet().stream().map(ActivityId::value).toList());
    touched.forEach(
        (activity, match) ->
            match.ifPresent(
                session ->
                    db.insertInto(ACTIVITY_MATCH)
                        .set(ACTIVITY_MATCH.ACTIVITY, activity.value())
                        .set(ACTIVITY_MATCH.SESSION, session.map(SessionId::value).orElse(null))
                        .execute()));
  }

  static Map<ActivityId, Optional<SessionId>> readMatches(DSLContext db) {
    Map<ActivityId, Optional<SessionId>> matches = new HashMap<>();
    for (Record row : db.selectFrom(ACTIVITY_MATCH).fetch()) {
      matches.put(
          new ActivityId(row.get(ACTIVITY_MATCH.ACTIVITY)),
          Optional.ofNullable(row.get(ACTIVITY_MATCH.SESSION)).map(SessionId::new));
    }
    return matches;
  }

  private static Record row(DSLContext db, Session session) {
    Record row = db.newRecord(SESSION);
    row.set(SESSION.ID, session.id().value());
    row.set(SESSION.PLANNED_ON, session.date());
    row.set(SESSION.FIRST_PLANNED_ON, session.origin());
    row.set(SESSION.KIND, session.kind().name());
    row.set(SESSION.WORKOUT, Json.write(session.workout()));
    row.set(SESSION.NOTE, session.note());
    row.set(SESSION.RACE_RANK, session.rank().map(RaceRank::name).orElse(""));
    return row;
  }

  private SessionRows() {}
}
