package upswing.exchange.fit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import upswing.exchange.ActivityBuilder;
import upswing.exchange.ActivityFile;
import upswing.exchange.Importer;
import upswing.exchange.fit.FitPart.Kind;
import upswing.exchange.fit.FitPart.Session;
import upswing.training.Activity;

/**
 * The activities in a FIT file: one for each session, transitions left out.
 *
 * <p>A recording without a session, as a watch leaves behind when its battery dies, is one activity
 * made of its records alone. Whatever is damaged gives what it still holds, and a sentence.
 */
public final class FitReader {

  /** No multisport day has more; a file that claims more is broken. */
  private static final int MOST_SESSIONS = 100;

  private static final String NO_DATE =
      "The watch's clock was not set, so nobody knows on which day this activity was.";

  private static final Session NEVER_SUMMED =
      new Session(
          FitTime.UNKNOWN,
          FitTime.UNKNOWN,
          Kind.UNKNOWN,
          Double.NaN,
          Double.NaN,
          Double.NaN,
          -1,
          Double.NaN,
          Double.NaN);

  private final ActivityFile file;
  private final List<Activity> activities = new ArrayList<>();
  private final List<Importer.Failure> failures = new ArrayList<>();

  private FitReader(ActivityFile file) {
    this.file = file;
  }

  /** Reads the file; never throws, whatever its bytes are. */
  public static ActivityFile.Parsed read(ActivityFile file) {
    FitReader found = new FitReader(file);
    FitFile fit = new FitFile(file.bytes());
    int type = -1;
    while (fit.hasNext()) {
      FitPart part = fit.next();
      if (type < 0) type = part.type();
      found.add(part);
    }
    fit.damage().ifPresent(found::fail);
    if (found.activities.isEmpty() && found.failures.isEmpty()) {
      found.fail(FitKinds.nothingIn(type));
    }
    return new ActivityFile.Parsed(found.activities, List.of(), found.failures);
  }

  private void fail(String reason) {
    failures.add(file.failure(0, reason));
  }

  private void add(FitPart part) {
    part.damage().ifPresent(this::fail);
    List<Session> sessions = sessions(part);
    if (sessions.size() > MOST_SESSIONS) {
      fail("It claims to hold " + sessions.size() + " activities, so it was left out.");
      return;
    }
    NavigableMap<Long, ActivityBuilder> byStart = new TreeMap<>();
    List<ActivityBuilder> wanted = new ArrayList<>();
    for (Session session : sessions) {
      ActivityBuilder builder = begin(session, part, sessions.size() == 1);
      byStart.put(session.start(), builder);
      if (!FitSports.isTransition(session.kind())) wanted.add(builder);
    }
    if (byStart.isEmpty()) return;
    deal(part, byStart);
    int before = activities.size();
    for (ActivityBuilder builder : wanted) build(builder);
    if (isUnfinished(part) && activities.size() > before) {
      fail("The watch wrote no summary, so time and distance come from what it recorded.");
    }
  }

  /** In the order of time; a recording that was never finished is one session nobody summed up. */
  private static List<Session> sessions(FitPart part) {
    if (isUnfinished(part)) return List.of(NEVER_SUMMED);
    return part.sessions().stream().sorted(Comparator.comparingLong(Session::start)).toList();
  }

  private static boolean isUnfinished(FitPart part) {
    return part.sessions().isEmpty()
        && part.type() == FitPart.ACTIVITY
        && !part.records().isEmpty();
  }

  private static ActivityBuilder begin(Session session, FitPart part, boolean alone) {
    Kind kind = alone ? kindOf(session, part) : session.kind();
    ActivityBuilder builder =
        new ActivityBuilder(FitSports.of(kind))
            .title(kind.name())
            .timerSeconds(session.timerSeconds())
            .elapsedSeconds(session.elapsedSeconds())
            .meters(session.meters())
            .ascentMeters(session.ascentMeters())
            .averageHeartRate(session.averageHeartRate())
            .averageTemperature(session.celsius());
    if (FitTime.isDated(session.start())) builder.start(Instant.ofEpochSecond(session.start()));
    part.offsetSeconds().ifPresent(s -> builder.offset(ZoneOffset.ofTotalSeconds(s)));
    return builder;
  }

  /** A session that doesn't name its sport has that of the watch, or of its first lap. */
  private static Kind kindOf(Session session, FitPart part) {
    String name = session.kind().name().isEmpty() ? part.sport().name() : session.kind().name();
    Kind kind = session.kind();
    if (kind.sport() < 1 && part.sport().sport() > 0) kind = part.sport();
    if (kind.sport() < 1 && !part.laps().isEmpty()) kind = part.laps().getFirst().kind();
    return new Kind(kind.sport(), kind.subSport(), name);
  }

  /** Gives each session what happened between its start and the next one's. */
  private static void deal(FitPart part, NavigableMap<Long, ActivityBuilder> byStart) {
    for (FitPart.Moment moment : part.records()) {
      if (!FitTime.isDated(moment.time())) continue;
      at(byStart, moment.time())
          .sample(moment.time(), moment.heartRate(), moment.meters(), moment.speed())
          .temperature(moment.celsius());
    }
    for (FitPart.Timer timer : part.timers()) {
      if (!FitTime.isDated(timer.time())) continue;
      ActivityBuilder builder = at(byStart, timer.time());
      if (timer.running()) builder.resumedAt(timer.time());
      else builder.pausedAt(timer.time());
    }
    for (FitPart.Lap lap : part.laps()) {
      at(byStart, lap.start()).lap(lap.timerSeconds(), lap.meters(), lap.averageHeartRate());
    }
  }

  private static ActivityBuilder at(NavigableMap<Long, ActivityBuilder> byStart, long time) {
    var entry = byStart.floorEntry(time);
    return (entry != null ? entry : byStart.firstEntry()).getValue();
  }

  private void build(ActivityBuilder builder) {
    builder
        .build(file.source(activities.size() + 1), file.zone())
        .ifPresentOrElse(activities::add, () -> fail(NO_DATE));
  }
}
