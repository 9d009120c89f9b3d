using System.Net.Sockets;

namespace Integratie.Functions.Http;

/// <summary>
/// Around whatever the hub calls: a connection that breaks between connecting and the first look at it is a failed request too. The
/// handlers of .NET let that one through as a bare <see cref="SocketException"/>, for which nobody looks out.
/// </summary>
internal sealed class Uitgaandeverbinding(HttpMessageHandler naar) : DelegatingHandler(naar)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await base.SendAsync(request, cancellationToken);
        }
        catch (SocketException fout)
        {
            throw new HttpRequestException(HttpRequestError.ResponseEnded, "de verbinding is verbroken.", fout);
        }
    }
}
