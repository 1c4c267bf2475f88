package upswing.exchange;

import java.util.ArrayList;
import java.util.List;
import upswing.exchange.ActivityFile.Parsed;
import upswing.exchange.Importer.Failure;
import upswing.exchange.text.Refusal;
import upswing.exchange.text.XmlWalk;
import upswing.training.Activity;

/** Reads a TCX file: any number of activities, each with its laps and track points. */
final class TcxReader {

  /** What the file holds; an activity that breaks off is refused, those before it are kept. */
  static Parsed read(ActivityFile file) {
    List<Failure> failures = new ArrayList<>();
    TcxVisitor visitor = new TcxVisitor(file, failures);
    try {
      XmlWalk.through(file.bytes(), visitor);
    } catch (Refusal refusal) {
      failures.add(file.failure(0, refusal.sentence()));
    }
    List<Activity> activities = visitor.activities();
    if (activities.isEmpty() && failures.isEmpty()) {
      failures.add(file.failure(0, "It holds no activity, so there is nothing to import."));
    }
    return new Parsed(activities, List.of(), failures);
  }

  private TcxReader() {}
}
