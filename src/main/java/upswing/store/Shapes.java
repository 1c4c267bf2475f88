package upswing.store;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import upswing.edit.PlanChange;
import upswing.training.ActivityId;
import upswing.training.BlockId;
import upswing.training.Extent;
import upswing.training.HeartRateHistogram;
import upswing.training.MinuteMeans;
import upswing.training.SessionId;
import upswing.training.Target;
import upswing.training.TemplateId;
import upswing.training.WorkoutPart;

/**
 * How records look as JSON, said here so that they need not know.
 *
 * <p>The names below are written on disk: a class may be renamed, its name here may not.
 */
final class Shapes {

  static JsonMapper.Builder applyTo(JsonMapper.Builder mapper) {
    SimpleModule numbers =
        new SimpleModule()
            .addSerializer(HeartRateHistogram.class, new HistogramOut())
            .addDeserializer(HeartRateHistogram.class, new HistogramIn())
            .addSerializer(MinuteMeans.class, new MinutesOut())
            .addDeserializer(MinuteMeans.class, new MinutesIn());
    return mapper
        .addModule(numbers)
        .addMixIn(SessionId.class, Id.class)
        .addMixIn(ActivityId.class, Id.class)
        .addMixIn(BlockId.class, Id.class)
        .addMixIn(TemplateId.class, Id.class)
        .addMixIn(WorkoutPart.class, Parts.class)
        .addMixIn(Extent.class, Extents.class)
        .addMixIn(Target.class, Targets.class)
        .addMixIn(PlanChange.class, Changes.class)
        .addMixIn(PlanChange.OfMatch.class, MatchSides.class);
  }

  private abstract static class Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("unused") // read by Jackson
    Id(UUID value) {}

    @JsonValue
    abstract UUID value();
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "part")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = WorkoutPart.Step.class, name = "step"),
    @JsonSubTypes.Type(value = WorkoutPart.Repeat.class, name = "repeat")
  })
  private interface Parts {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "by")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Extent.Time.class, name = "time"),
    @JsonSubTypes.Type(value = Extent.Distance.class, name = "distance")
  })
  private interface Extents {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "at")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Target.Zone.class, name = "zone"),
    @JsonSubTypes.Type(value = Target.Pace.class, name = "pace"),
    @JsonSubTypes.Type(value = Target.HeartRate.class, name = "heart rate"),
    @JsonSubTypes.Type(value = Target.Effort.class, name = "effort")
  })
  private interface Targets {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "of")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = PlanChange.OfSession.class, name = "session"),
    @JsonSubTypes.Type(value = PlanChange.OfBlock.class, name = "block"),
    @JsonSubTypes.Type(value = PlanChange.OfActivity.class, name = "activity"),
    @JsonSubTypes.Type(value = PlanChange.OfCheckIn.class, name = "check-in"),
    @JsonSubTypes.Type(value = PlanChange.OfMatch.class, name = "match"),
    @JsonSubTypes.Type(value = PlanChange.OfMute.class, name = "mute"),
    @JsonSubTypes.Type(value = PlanChange.OfTemplate.class, name = "template"),
    @JsonSubTypes.Type(value = PlanChange.OfRunner.class, name = "runner"),
    @JsonSubTypes.Type(value = PlanChange.Together.class, name = "together")
  })
  private interface Changes {}

  /** Null: matched automatically; empty: to no session; else to the session of that id. */
  @SuppressWarnings("UnusedMethod") // read by Jackson
  private interface MatchSides {
    @JsonSerialize(using = MatchOut.class)
    @JsonDeserialize(using = MatchIn.class)
    Optional<Optional<SessionId>> before();

    @JsonSerialize(using = MatchOut.class)
    @JsonDeserialize(using = MatchIn.class)
    Optional<Optional<SessionId>> after();
  }

  private static final class MatchOut extends StdSerializer<Optional<Optional<SessionId>>> {
    MatchOut() {
      super(Optional.class);
    }

    @Override
    public void serialize(
        Optional<Optional<SessionId>> side, JsonGenerator out, SerializationContext context) {
      if (side.isEmpty()) out.writeNull();
      else out.writeString(side.get().map(id -> id.value().toString()).orElse(""));
    }
  }

  private static final class MatchIn extends StdDeserializer<Optional<Optional<SessionId>>> {
    MatchIn() {
      super(Optional.class);
    }

    @Override
    public Optional<Optional<SessionId>> deserialize(
        JsonParser in, DeserializationContext context) {
      String id = in.getString();
      return Optional.of(
          id.isEmpty() ? Optional.empty() : Optional.of(new SessionId(UUID.fromString(id))));
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
      return Optional.empty();
    }
  }

  private static final class HistogramOut extends StdSerializer<HeartRateHistogram> {
    HistogramOut() {
      super(HeartRateHistogram.class);
    }

    @Override
    public void serialize(
        HeartRateHistogram histogram, JsonGenerator out, SerializationContext context) {
      out.writeBinary(Packed.pack(histogram));
    }
  }

  private static final class HistogramIn extends StdDeserializer<HeartRateHistogram> {
    HistogramIn() {
      super(HeartRateHistogram.class);
    }

    @Override
    public HeartRateHistogram deserialize(JsonParser in, DeserializationContext context) {
      return Packed.histogram(in.getBinaryValue());
    }
  }

  private static final class MinutesOut extends StdSerializer<MinuteMeans> {
    MinutesOut() {
      super(MinuteMeans.class);
    }

    @Override
    public void serialize(MinuteMeans means, JsonGenerator out, SerializationContext context) {
      out.writeBinary(Packed.pack(means));
    }
  }

  private static final class MinutesIn extends StdDeserializer<MinuteMeans> {
    MinutesIn() {
      super(MinuteMeans.class);
    }

    @Override
    public MinuteMeans deserialize(JsonParser in, DeserializationContext context) {
      return Packed.minutes(in.getBinaryValue());
    }
  }

  private Shapes() {}
}
