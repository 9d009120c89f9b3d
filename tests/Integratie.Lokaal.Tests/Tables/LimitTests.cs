namespace Integratie.Lokaal.Tests.Tables;

public sealed class LimitTests : TableTests
{
    [Theory]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a#b")]
    [InlineData("a?b")]
    [InlineData("a\tb")]
    [InlineData("a\u0085b")]
    public async Task A_key_has_no_slash_hash_question_mark_or_control_character(string key)
    {
        await Refused(400, "OutOfRangeInput", () => Table.AddEntityAsync(Row(key, "1")));
        await Refused(400, "OutOfRangeInput", () => Table.AddEntityAsync(Row("a", key)));
    }

    [Fact]
    public async Task A_key_is_at_most_1_KiB_may_be_empty_and_is_not_null()
    {
        await Refused(400, "KeyValueTooLarge", () => Table.AddEntityAsync(Row(new string('a', 513), "1")));
        await Refused(400, "PropertiesNeedValue", () => Table.AddEntityAsync(Row("a", null!)));

        await Put("", "");
        await Put(new string('é', 512), "a b.c-d_e:f");
        Assert.Equal(["/", new string('é', 512) + "/a b.c-d_e:f"], await Keys());
    }

    [Fact]
    public async Task A_text_is_at_most_32_K_characters_and_binary_at_most_64_KiB()
    {
        await Refused(400, "PropertyValueTooLarge", () => Put("a", "1", ("X", new string('x', 32 * 1024 + 1))));
        await Refused(400, "PropertyValueTooLarge", () => Put("a", "1", ("X", new byte[64 * 1024 + 1])));

        await Put("a", "1", ("X", new string('x', 32 * 1024)), ("Y", new byte[64 * 1024]));
        Assert.Equal(32 * 1024, (await Get("a", "1")).GetString("X")!.Length);
    }

    [Fact]
    public async Task A_row_is_at_most_1_MiB_also_when_a_merge_makes_it_so()
    {
        (string, object)[] Parts(int from, int count) =>
            [.. Enumerable.Range(from, count).Select(number => ($"Deel{number}", (object)new byte[64 * 1024]))];

        await Refused(400, "EntityTooLarge", () => Put("a", "1", Parts(0, 16)));
        await Put("a", "1", Parts(0, 15));
        await Refused(400, "EntityTooLarge", () => Table.UpsertEntityAsync(Row("a", "1", Parts(15, 1))));
        Assert.False((await Get("a", "1")).ContainsKey("Deel15"));
    }

    [Fact]
    public async Task A_row_has_at_most_252_properties_also_when_a_merge_makes_it_so()
    {
        (string, object)[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(number => ($"P{number}", (object)number))];

        await Refused(400, "TooManyProperties", () => Put("a", "1", Numbers(253)));
        await Put("a", "1", Numbers(252));
        await Refused(400, "TooManyProperties", () => Table.UpsertEntityAsync(Row("a", "1", ("Nog", 1))));
    }

    [Fact]
    public async Task A_property_name_is_an_identifier_of_at_most_255_characters()
    {
        await Refused(400, "PropertyNameInvalid", () => Put("a", "1", ("met-streep", 1)));
        await Refused(400, "PropertyNameInvalid", () => Put("a", "1", ("1e", 1)));
        await Refused(400, "PropertyNameTooLong", () => Put("a", "1", (new string('a', 256), 1)));
        await Put("a", "1", ("_één2", 1));
    }

    [Fact]
    public async Task A_moment_before_1601_is_refused() =>
        await Refused(400, "OutOfRangeInput", () => Put("a", "1", ("X", DateTimeOffset.MinValue)));
}
