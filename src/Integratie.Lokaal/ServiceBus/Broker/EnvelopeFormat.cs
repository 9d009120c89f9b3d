using System.Buffers.Binary;
using System.Text;

namespace Integratie.Lokaal.ServiceBus.Broker;

/// <summary>How an envelope lies in the store: one compact piece, because a row is written and read whole.</summary>
internal static class EnvelopeFormat
{
    private const byte Version = 1;

    [ThreadStatic]
    private static BinaryWriter? s_writer;

    public static byte[] Write(Envelope envelope)
    {
        var writer = s_writer ??= new BinaryWriter(new MemoryStream(), Encoding.UTF8);
        var stream = (MemoryStream)writer.BaseStream;
        stream.SetLength(0);
        try
        {
            writer.Write(Version);
            writer.Write(envelope.SentAt);
            writer.Write(envelope.ScheduledFor);
            writer.Write(envelope.TimeToLive);
            writer.Write7BitEncodedInt64(envelope.FirstSequenceNumber);
            writer.Write(envelope.MessageId);
            WriteTexts(writer, envelope);
            WriteProperties(writer, envelope.Properties);
            writer.Write(envelope.Body.Span);
            writer.Flush();
            return stream.ToArray();
        }
        finally
        {
            // A rare large message must not keep its buffer for the life of the thread.
            if (stream.Capacity > 64 * 1024) s_writer = null;
        }
    }

    /// <summary>The body of the result is a part of <paramref name="content"/>, not a copy.</summary>
    public static Envelope Read(byte[] content)
    {
        using var reader = new BinaryReader(new MemoryStream(content), Encoding.UTF8);
        if (reader.ReadByte() != Version) throw new InvalidDataException("A message of another format version.");
        var sentAt = reader.ReadInt64();
        var scheduledFor = reader.ReadInt64();
        var timeToLive = reader.ReadInt64();
        var firstNumber = reader.Read7BitEncodedInt64();
        var messageId = reader.ReadString();
        var present = reader.ReadUInt16();
        string? Text(int place) => (present & (1 << place)) == 0 ? null : reader.ReadString();
        return new Envelope
        {
            SentAt = sentAt,
            ScheduledFor = scheduledFor,
            TimeToLive = timeToLive,
            FirstSequenceNumber = firstNumber,
            MessageId = messageId,
            ContentType = Text(0),
            CorrelationId = Text(1),
            PartitionKey = Text(2),
            ReplyTo = Text(3),
            ReplyToSessionId = Text(4),
            SessionId = Text(5),
            Subject = Text(6),
            To = Text(7),
            DeadLetterSource = Text(8),
            Properties = ReadProperties(reader),
            Body = content.AsMemory((int)reader.BaseStream.Position),
        };
    }

    /// <summary>UTC ticks at which a packed message expires, by its own time to live or the shorter one of its queue.</summary>
    public static long Expiry(ReadOnlySpan<byte> content, TimeSpan? lifetime)
    {
        var enqueued = Math.Max(BinaryPrimitives.ReadInt64LittleEndian(content[1..]), BinaryPrimitives.ReadInt64LittleEndian(content[9..]));
        var timeToLive = Math.Min(BinaryPrimitives.ReadInt64LittleEndian(content[17..]), lifetime?.Ticks ?? long.MaxValue);
        return timeToLive < DateTimeOffset.MaxValue.Ticks - enqueued ? enqueued + timeToLive : DateTimeOffset.MaxValue.Ticks;
    }

    private static void WriteTexts(BinaryWriter writer, Envelope envelope)
    {
        ReadOnlySpan<string?> texts =
        [
            envelope.ContentType, envelope.CorrelationId, envelope.PartitionKey, envelope.ReplyTo, envelope.ReplyToSessionId,
            envelope.SessionId, envelope.Subject, envelope.To, envelope.DeadLetterSource,
        ];
        var present = 0;
        for (var place = 0; place < texts.Length; place++)
            if (texts[place] is not null) present |= 1 << place;
        writer.Write((ushort)present);
        foreach (var text in texts)
            if (text is not null) writer.Write(text);
    }

    private static void WriteProperties(BinaryWriter writer, Dictionary<string, object>? properties)
    {
        writer.Write7BitEncodedInt(properties?.Count ?? 0);
        if (properties is null) return;
        foreach (var (name, value) in properties)
        {
            writer.Write(name);
            PropertyValue.Write(writer, name, value);
        }
    }

    private static Dictionary<string, object>? ReadProperties(BinaryReader reader)
    {
        var count = reader.Read7BitEncodedInt();
        if (count == 0) return null;
        var properties = new Dictionary<string, object>(count);
        for (; count > 0; count--) properties[reader.ReadString()] = PropertyValue.Read(reader);
        return properties;
    }
}
