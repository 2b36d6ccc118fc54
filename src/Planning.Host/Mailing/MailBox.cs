using System.Data.Common;
using Dapper;
using Planning.Host.Settings;
using Planning.Indicators.Store;

namespace Planning.Host.Mailing;

/// <summary>The mails that wait to be sent and those that were, on the disk: a server that is down loses none. Any thread may ask.</summary>
/// <remarks>All methods throw <see cref="Planning.Abstractions.UserErrorException"/> where the database cannot be used.</remarks>
internal sealed class MailBox(IStoreDatabase database, PlanningSettings settings, TimeProvider clock)
{
    private const string Columns = "id, key, subject, body, attempts, trouble";

    /// <summary>How long after each attempt the next one comes; then as long as the last.</summary>
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), TimeSpan.FromHours(4)];

    /// <summary>How long a machine that sends a mail keeps it for itself: longer than a server is ever waited for.</summary>
    private static readonly TimeSpan Held = TimeSpan.FromMinutes(10);

    /// <summary>Keeps a mail to send, unless one of its key is kept. Where no server is configured, nobody is written to.</summary>
    /// <returns>Whether a mail of that key is kept.</returns>
    public bool Add(string key, string subject, string body)
    {
        if (settings.Mail is null)
        {
            return false;
        }

        var now = StoreMoment.Text(clock.GetUtcNow());
        Do(connection => connection.Execute("insert into mails (key, subject, body, made_at, next_at) values (@key, @subject, @body, @now, @now) on conflict (key) do nothing", new { key, subject, body, now }));
        return true;
    }

    /// <summary>Takes the oldest mail to send now, so that no other machine sends it too; null where none is due. One that is neither told sent nor failed is due again later.</summary>
    public Mail? Take()
    {
        var now = clock.GetUtcNow();
        return Do(connection => connection.QueryFirstOrDefault<Mail>(
            $"update mails set next_at = @held where id = (select id from mails where sent_at is null and next_at <= @now order by id limit 1) and sent_at is null and next_at <= @now returning {Columns}",
            new { now = StoreMoment.Text(now), held = StoreMoment.Text(now + Held) }));
    }

    /// <summary>The mails that wait, the oldest first.</summary>
    public IReadOnlyList<Mail> Waiting() => Query("where sent_at is null order by id limit 200", new { });

    /// <summary>Notes that a mail was sent.</summary>
    public void Sent(Mail mail) => Do(connection => connection.Execute("update mails set sent_at = @now, trouble = '' where id = @Id", new { mail.Id, now = StoreMoment.Text(clock.GetUtcNow()) }));

    /// <summary>Notes why a mail was not sent; it is tried again later.</summary>
    public void Failed(Mail mail, string trouble) => Do(connection => connection.Execute("update mails set attempts = attempts + 1, trouble = @trouble, next_at = @next where id = @Id",
        new { mail.Id, trouble, next = StoreMoment.Text(clock.GetUtcNow() + Pauses[(int)Math.Min(mail.Attempts, Pauses.Length - 1)]) }));

    private List<Mail> Query(string which, object parameters) => Do(connection => connection.Query<Mail>($"select {Columns} from mails {which}", parameters).ToList());

    private T Do<T>(Func<DbConnection, T> work) => StoreFence.Guard(database, () =>
    {
        using var connection = database.Open();
        return work(connection);
    });
}
