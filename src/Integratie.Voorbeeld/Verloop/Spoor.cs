using Integratie.Voorbeeld.Ontvangers;
using Integratie.Voorbeeld.Register;

namespace Integratie.Voorbeeld.Verloop;

/// <summary>What has been seen of one decision since it was sent. Several children make several deliveries.</summary>
internal sealed class Spoor(Uitspraak uitspraak, Verwachting verwachting)
{
    private readonly TaskCompletionSource klaar = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Dictionary<string, Aankomst> bijGi = [];
    private readonly Dictionary<string, Aankomst> bijRaad = [];
    private readonly List<Aankomst> vastgelopen = [];

    public Uitspraak Uitspraak { get; } = uitspraak;

    public Verwachting Verwachting { get; } = verwachting;

    /// <summary>When the answer 202 came, as a timestamp of the <see cref="TimeProvider"/>.</summary>
    public long Aanvaard { get; set; }

    /// <summary>The dossier of each child, once the hub's own timeline says the same as what the ontvangers saw.</summary>
    public IReadOnlyList<string>? Dossiers { get; set; }

    /// <summary>Ends when every child's delivery is where <see cref="Verwachting"/> says.</summary>
    public Task Klaar => klaar.Task;

    public IReadOnlyCollection<Aankomst> BijGi { get { lock (klaar) return [.. bijGi.Values]; } }

    public IReadOnlyCollection<Aankomst> BijRaad { get { lock (klaar) return [.. bijRaad.Values]; } }

    public IReadOnlyCollection<Aankomst> Vastgelopen { get { lock (klaar) return [.. vastgelopen]; } }

    public void KwamBijGi(Aankomst aankomst) => Noteer(() => bijGi.TryAdd(aankomst.Id, aankomst));

    public void KwamBijRaad(Aankomst aankomst) => Noteer(() => bijRaad.TryAdd(aankomst.Id, aankomst));

    public void LiepVast(Aankomst bericht) => Noteer(() => vastgelopen.Add(bericht));

    private void Noteer(Action wijzig)
    {
        lock (klaar)
        {
            wijzig();
            var aantal = Verwachting switch
            {
                Verwachting.Kennisgeving => bijGi.Count,
                Verwachting.Vastgelopen => vastgelopen.Count,
                _ => bijRaad.Count,
            };
            if (aantal >= Uitspraak.Kinderen)
                klaar.TrySetResult();
        }
    }
}
