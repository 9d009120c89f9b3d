using Azure;

namespace Integratie.Lokaal.Tables;

/// <summary>How the table service refuses: status, code and text, thrown as the SDK throws them.</summary>
internal sealed record TableError(int Status, string Code, string Message)
{
    public static readonly TableError EntityAlreadyExists =
        new(409, TableErrorCode.EntityAlreadyExists, "The specified entity already exists.");

    public static readonly TableError UpdateConditionNotSatisfied =
        new(412, TableErrorCode.UpdateConditionNotSatisfied, "The entity was changed since its ETag was read.");

    public static readonly TableError ResourceNotFound = new(404, TableErrorCode.ResourceNotFound, "The specified entity does not exist.");

    public static readonly TableError TableNotFound = new(404, TableErrorCode.TableNotFound, "The specified table does not exist.");

    public static readonly TableError TableAlreadyExists = new(409, TableErrorCode.TableAlreadyExists, "The specified table already exists.");

    public static readonly TableError EntityTooLarge = new(400, TableErrorCode.EntityTooLarge, "The entity is larger than 1 MiB.");

    public static readonly TableError TooManyProperties =
        new(400, TableErrorCode.TooManyProperties, "The entity has more than 252 properties.");

    private TableError(int status, TableErrorCode code, string message)
        : this(status, code.ToString(), message)
    {
    }

    public static TableError Invalid(string message) => new(400, TableErrorCode.InvalidInput, message);

    public static TableError BadRequest(TableErrorCode code, string message) => new(400, code, message);

    public RequestFailedException ToException() => new(Status, Message, Code, innerException: null);

    /// <summary>A disk that fails looks to the caller like a service that does not answer: something to try again later.</summary>
    public static RequestFailedException Unavailable(Opslag.StoreException failure) => new(503, failure.Message, "ServerBusy", failure);
}
