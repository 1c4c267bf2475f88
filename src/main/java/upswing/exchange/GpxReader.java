package upswing.exchange;

import java.util.ArrayList;
import java.util.List;
import upswing.exchange.ActivityFile.Parsed;
import upswing.exchange.Importer.Failure;
import upswing.exchange.text.Refusal;
import upswing.exchange.text.XmlWalk;
import upswing.training.Activity;

/** Reads a GPX file: each track with times is one activity; routes and way points are none. */
final class GpxReader {

  /** What the file holds; a track that breaks off is refused, those before it are kept. */
  static Parsed read(ActivityFile file) {
    List<Failure> failures = new ArrayList<>();
    GpxVisitor visitor = new GpxVisitor(file, failures);
    try {
      XmlWalk.through(file.bytes(), visitor);
    } catch (Refusal refusal) {
      failures.add(file.failure(0, refusal.sentence()));
    }
    List<Activity> activities = visitor.activities();
    if (activities.isEmpty() && failures.isEmpty()) {
      failures.add(
          file.failure(
              0, "It holds no recorded track, only a route, way points or nothing at all."));
    }
    return new Parsed(activities, List.of(), failures);
  }

  private GpxReader() {}
}
