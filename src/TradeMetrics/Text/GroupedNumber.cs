namespace TradeMetrics;

/// <summary>Numbers as a culture prints them: group separators in all their places, or in none.</summary>
/// <remarks>A separator out of place is refused, never skipped: "8.3" under a German culture must not become 83.</remarks>
internal static class GroupedNumber
{
    /// <summary>Takes digits with or without group separators, and decimals, from the start of a text.</summary>
    /// <param name="rest">The text; what follows the number is left.</param>
    /// <param name="point">The culture's decimal separator.</param>
    /// <param name="group">The culture's group separator.</param>
    /// <param name="groupSizes">The culture's group sizes, from the right; the last one repeats.</param>
    /// <param name="buffer">Takes the digits, with a point before the decimals; as long as the text.</param>
    /// <param name="length">How much of the buffer was written.</param>
    internal static GroupedNumberFault? Take(
        ref ReadOnlySpan<char> rest, string point, string group, int[] groupSizes, scoped Span<char> buffer, out int length)
    {
        var text = rest;
        length = 0;
        var whole = CountWhole(text, group);
        var used = 0;
        var separators = false;
        var remaining = whole;
        while (used < text.Length)
        {
            if (char.IsAsciiDigit(text[used]))
            {
                buffer[length++] = text[used++];
                remaining--;
            }
            else if (remaining > 0 && GroupAt(text[used..], group) is var size and > 0)
            {
                if (length == 0 || !EndsGroup(remaining, groupSizes))
                {
                    return GroupedNumberFault.MisplacedGroup;
                }

                separators = true;
                used += size;
            }
            else
            {
                break;
            }
        }

        // One separator asks for all of them: 1,234567 is a slip.
        if (separators && !GroupsAreComplete(text[..used], whole, group, groupSizes))
        {
            return GroupedNumberFault.MisplacedGroup;
        }

        text = text[used..];
        if (text.Length > point.Length && text.StartsWith(point, StringComparison.Ordinal) && char.IsAsciiDigit(text[point.Length]))
        {
            text = text[point.Length..];
            buffer[length++] = '.';
            while (!text.IsEmpty && char.IsAsciiDigit(text[0]))
            {
                buffer[length++] = text[0];
                text = text[1..];
            }
        }

        rest = text;
        return length > 0 ? null : GroupedNumberFault.NoNumber;
    }

    /// <summary>Whether a group separator stands before so many more digits.</summary>
    internal static bool EndsGroup(int remaining, int[] groupSizes)
    {
        for (var k = 0; remaining > 0 && groupSizes.Length > 0; k++)
        {
            var size = groupSizes[Math.Min(k, groupSizes.Length - 1)];
            if (size == 0)
            {
                return false;
            }

            remaining -= size;
            if (remaining == 0)
            {
                return true;
            }
        }

        return false;
    }


    private static int CountWhole(ReadOnlySpan<char> text, string group)
    {
        var digits = 0;
        for (var i = 0; i < text.Length;)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                digits++;
                i++;
            }
            else if (GroupAt(text[i..], group) is var size and > 0)
            {
                i += size;
            }
            else
            {
                break;
            }
        }

        return digits;
    }

    private static bool GroupsAreComplete(ReadOnlySpan<char> text, int whole, string group, int[] groupSizes)
    {
        var remaining = whole;
        for (var i = 0; i < text.Length;)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                i++;
                remaining--;
                if (EndsGroup(remaining, groupSizes) && GroupAt(text[i..], group) == 0)
                {
                    return false;
                }
            }
            else
            {
                i += GroupAt(text[i..], group);
            }
        }

        return true;
    }

    /// <summary>The length of a group separator that a digit follows, or 0. Spaces stand for each other, and so do apostrophes.</summary>
    private static int GroupAt(ReadOnlySpan<char> text, string group)
    {
        var same = group.Length > 0 && !text.IsEmpty
            && (text.StartsWith(group, StringComparison.Ordinal)
                || (group.Length == 1 && char.IsWhiteSpace(group[0]) && char.IsWhiteSpace(text[0]))
                || (group is "’" or "'" && text[0] is '’' or '\''));
        return same && text.Length > group.Length && char.IsAsciiDigit(text[group.Length]) ? group.Length : 0;
    }
}
