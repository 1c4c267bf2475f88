package upswing.training;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Names one planned session for good: it stays the same when the planned session is moved or
 * changed.
 */
public record SessionId(UUID value) implements Comparable<SessionId> {

  /** The same words always give the same id, so that pure code needs no random numbers. */
  public static SessionId named(String words) {
    return new SessionId(UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)));
  }

  /** What a block planned first on a day. */
  public static SessionId planned(BlockId block, LocalDate day) {
    return named(block.value() + " " + day);
  }

  /** An id nobody has used before. */
  public static SessionId fresh() {
    return new SessionId(UUID.randomUUID());
  }

  @Override
  public int compareTo(SessionId other) {
    return value.compareTo(other.value);
  }
}
